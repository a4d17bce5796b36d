package fi.havainto.platform.pdf;

/** What a strip prints when its place is known. */
@FunctionalInterface
interface Ink {

    /** Prints on a sheet; top is the y of the strip's upper side, in points. */
    void print(Sheet sheet, float top);
}
