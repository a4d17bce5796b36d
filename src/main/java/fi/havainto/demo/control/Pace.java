package fi.havainto.demo.control;

/** How soon a story's proposals are taken: most as they should be; what nobody takes goes up the ladder, rung by rung. */
enum Pace {
    USUAL(0),

    /** Nobody at the unit's desk took it in time, and management answers after weeks. */
    SLOW(1),

    /** Management did not take it in time either: it stands at the coordinator's desk for months. */
    VERY_SLOW(2);

    private static final int SLOW_OF_ALL = 9;
    private static final int VERY_SLOW_OF_ALL = 2;

    /** The working days within which even the slowest has come to its end. */
    private static final int LONGEST = 110;

    private final int rungs;

    Pace(int rungs) {
        this.rungs = rungs;
    }

    /** How many rungs it goes up before somebody takes it. */
    int rungs() {
        return rungs;
    }

    /** Of a story with that many working days left; the dice are its own, so that the stories fall as they fall without it. */
    static Pace of(String key, boolean confidential, int daysLeft) {
        int fallen = Script.chance("pace of " + key).below(Chance.PERCENT);
        if (confidential || daysLeft < LONGEST || fallen >= SLOW_OF_ALL + VERY_SLOW_OF_ALL) {
            return USUAL;
        }
        return fallen < SLOW_OF_ALL ? SLOW : VERY_SLOW;
    }
}
