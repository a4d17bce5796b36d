package fi.havainto.platform.web;

/** The page of a list that an address asks for: whatever does not say one is the first. */
public final class PageNumber {

    public static final int FIRST = 1;

    /** Nobody turns over more pages than this: a longer list is narrowed. */
    public static final int LAST = 400;

    private PageNumber() {}

    public static int of(String asked) {
        if (asked == null || !asked.matches("[0-9]{1,9}")) {
            return FIRST;
        }
        return Math.max(FIRST, Math.min(Integer.parseInt(asked), LAST));
    }

    /** The last page of a list of that many, of so many rows a page; an empty list has one. */
    public static int last(long count, int rows) {
        return (int) Math.max(FIRST, (count + rows - 1) / rows);
    }
}
