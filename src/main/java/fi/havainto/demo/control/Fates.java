package fi.havainto.demo.control;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a story's proposals. A unit's desk decides own work and the unit; everything else is forwarded to
 * management, which decides matters of the county and notes or transfers the rest. A confidential story stands on the
 * coordinator's desk, which decides as management does and forwards nothing.
 */
final class Fates {

    private static final Set<Level> OF_A_UNIT = EnumSet.of(Level.OWN_WORK, Level.UNIT);
    private static final Set<Level> OURS = EnumSet.of(Level.OWN_WORK, Level.UNIT, Level.COUNTY);

    /** The most working days between one move of a proposal and the next. */
    private static final int TO_FIRST = 3;

    private static final int TO_FORWARD = 3;
    private static final int TO_SECOND = 4;
    private static final int TO_DECISION = 6;
    private static final int TO_START = 4;
    private static final int TO_FINISH = 12;

    /** Nobody has taken it for as many working days as a desk has for it: on the next it goes one rung up. */
    private static final int TO_THE_NEXT_RUNG = 6;

    /** What has gone up waits there: until it is taken by management, by the coordinator, and until somebody thinks of deciding. */
    private static final int TO_MANAGER_LEAST = 2;

    private static final int TO_COORDINATOR_LEAST = 40;
    private static final int TO_COORDINATOR_MOST = 48;
    private static final int BEFORE_DECISION = 13;

    private static final int ACCEPTED_OF_OURS = 60;
    private static final int REJECTED_OF_OURS = 12;
    private static final int TRANSFERRED_OF_OTHERS = 50;

    private final Words words = new Words();

    /** A move and the working day, counted from the writing, on which it is made. */
    record Dated(int day, StoryMove move) {}

    /**
     * How a proposal ends, when somebody has said so ({@code null}: as it comes), how far it has come, and until when it shall
     * be carried out ({@code null}: as usual).
     */
    record Ending(Outcome outcome, Reach reach, LocalDate due) {

        static final Ending AS_IT_COMES = new Ending(null, Reach.ENDED);

        Ending(Outcome outcome, Reach reach) {
            this(outcome, reach, null);
        }
    }

    /** What a fate is told for. */
    record Case(List<StoryProposal> proposals, boolean confidential, String language, int daysLeft, Pace pace) {

        Case(List<StoryProposal> proposals, boolean confidential, String language, int daysLeft) {
            this(proposals, confidential, language, daysLeft, Pace.USUAL);
        }
    }

    /** Whether the county may decide it itself. */
    static boolean isOurs(Level level) {
        return OURS.contains(level);
    }

    /** The moves of all proposals in the order of time; what would come after the last day does not happen. */
    List<StoryMove> tell(Chance chance, Case of, List<Ending> endings) {
        List<Dated> all = new ArrayList<>();
        int first = chance.between(0, TO_FIRST);
        for (int i = 0; i < of.proposals().size(); i++) {
            all.addAll(new Way(chance, of, i, first).until(endings.get(i)));
        }
        all.removeIf(dated -> dated.day() > of.daysLeft());
        all.sort(Comparator.comparingInt(Dated::day));
        return inSteps(all);
    }

    private static List<StoryMove> inSteps(List<Dated> all) {
        List<StoryMove> fate = new ArrayList<>();
        int previous = 0;
        for (Dated dated : all) {
            fate.add(dated.move().after(dated.day() - previous));
            previous = dated.day();
        }
        return List.copyOf(fate);
    }

    /** The way of one proposal from the first desk to its end. */
    private final class Way {

        private final Chance chance;
        private final Case of;
        private final int ordinal;
        private final StoryProposal proposal;
        private final List<Dated> moves = new ArrayList<>();
        private int day;

        Way(Chance chance, Case of, int index, int first) {
            this.chance = chance;
            this.of = of;
            this.ordinal = index + 1;
            this.proposal = of.proposals().get(index);
            this.day = first;
        }

        List<Dated> until(Ending ending) {
            Outcome outcome = ending.outcome() == null ? outcome() : ending.outcome();
            if (of.pace() == Pace.USUAL) {
                arrive();
            } else {
                arriveLate(of.pace());
            }
            decide(outcome, ending.due());
            List<Dated> gone = new ArrayList<>(ending.reach().of(moves));
            if (ending.reach() == Reach.WITHDRAWN) {
                gone.add(new Dated(gone.get(0).day() + 1, StoryMove.silent(ordinal, Move.WITHDRAW)));
            }
            return gone;
        }

        private void arrive() {
            make(Move.TAKE);
            if (!of.confidential() && !OF_A_UNIT.contains(proposal.level())) {
                later(0, TO_FORWARD).make(Move.FORWARD, null, say("FORWARD"), "", null, "");
                later(0, TO_SECOND).make(Move.TAKE);
            }
        }

        private void arriveLate(Pace pace) {
            day = 0;
            for (int rung = 0; rung < pace.rungs(); rung++) {
                later(TO_THE_NEXT_RUNG, TO_THE_NEXT_RUNG).make(Move.ESCALATE);
            }
            if (pace == Pace.VERY_SLOW) {
                later(TO_COORDINATOR_LEAST, TO_COORDINATOR_MOST);
            } else {
                later(TO_MANAGER_LEAST, TO_SECOND);
            }
            make(Move.TAKE);
            later(BEFORE_DECISION, BEFORE_DECISION);
        }

        private Outcome outcome() {
            if (!OURS.contains(proposal.level())) {
                return chance.percent(TRANSFERRED_OF_OTHERS) ? Outcome.TRANSFERRED : Outcome.NOTED;
            }
            boolean set = proposal.standard() != Standard.NONE;
            if (!set && chance.percent(REJECTED_OF_OURS)) {
                return Outcome.REJECTED;
            }
            return chance.percent(ACCEPTED_OF_OURS) ? Outcome.ACCEPTED : Outcome.NOTED;
        }

        private void decide(Outcome outcome, LocalDate due) {
            boolean given = outcome == Outcome.TRANSFERRED;
            String responsible = given ? receiver() : "";
            later(1, TO_DECISION).make(Move.DECIDE, outcome, say(outcome.name()), responsible, due, "");
            if (outcome == Outcome.ACCEPTED) {
                later(0, TO_START).make(Move.START, null, "", say("RESPONSIBLE_ACCEPTED"), due, "");
            }
            if (given || outcome == Outcome.ACCEPTED) {
                String result = say("RESULT_" + outcome);
                later(2, TO_FINISH).make(Move.FINISH, null, say("FINISH_" + outcome), "", null, result);
            }
        }

        private String receiver() {
            return proposal.addressee().isEmpty() ? say("RESPONSIBLE_TRANSFERRED") : proposal.addressee();
        }

        private String say(String slot) {
            return words.say(chance, slot, proposal, of.language());
        }

        private Way later(int least, int most) {
            day += chance.between(least, most);
            return this;
        }

        private void make(Move move) {
            moves.add(new Dated(day, StoryMove.silent(ordinal, move)));
        }

        private void make(Move move, Outcome outcome, String said, String responsible, LocalDate due, String result) {
            moves.add(new Dated(day, new StoryMove(ordinal, move, outcome, 0, said, responsible, due, result)));
        }
    }
}
