package fi.havainto.platform.pdf;

/** The typefaces that a paper may use: two cuts of Source Sans 3, embedded as subsets. */
public enum Typeface {
    REGULAR("/fonts/SourceSans3-Regular.ttf"),
    SEMIBOLD("/fonts/SourceSans3-SemiBold.ttf");

    private final String resource;

    Typeface(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
