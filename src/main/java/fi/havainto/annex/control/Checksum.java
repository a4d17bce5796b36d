package fi.havainto.annex.control;

/** How a checksum is printed. */
final class Checksum {

    /** So many signs tell two editions apart at the foot of a page. */
    private static final int START = 12;

    private static final int GROUP = 16;

    private Checksum() {}

    /** Its first signs. */
    static String start(String checksum) {
        return checksum.substring(0, Math.min(START, checksum.length()));
    }

    /** Apart every sixteen signs, so that lines can break and eyes can compare. */
    static String inGroups(String checksum) {
        return checksum.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
