package fi.havainto.statistics.entity;

import java.util.List;
import java.util.Map;

/** The lists that figures are told by, as they are named in publications, and the order in which their classes are read. */
public final class Lists {

    public static final String THEME = "theme";
    public static final String AREA = "area";
    public static final String GROUP = "group";
    public static final String SERVICE = "service";
    public static final String STATE = "state";
    public static final String HALF = "half";

    /** Days from sending to the first feedback, in classes. */
    public static final String FEEDBACK = "feedback";

    /** Months since sending of what is not closed at the cut-off, in classes. */
    public static final String AGE = "age";

    /** What authors answered to feedback. */
    public static final String ANSWER = "answer";

    /** The class of {@link #AREA} for reports that are about no municipality alone. */
    public static final String WHOLE_COUNTY = "county";

    /** The classes of those lists that have an order of their own. */
    private static final Map<String, List<String>> ORDER = Map.of(
            STATE, List.of("SUBMITTED", "IN_HANDLING", "DECIDED", "CLOSED"),
            HALF, List.of("h1", "h2"),
            FEEDBACK, List.of("within7", "within30", "within90", "later", "none"),
            AGE, List.of("under3", "under6", "under12", "over12", "closed"),
            ANSWER, List.of("enough", "not_enough", "none"));

    private static final String WORDS = "statistics.class.";

    private Lists() {}

    /** The classes of a list in the order in which they are read; of others none. */
    public static List<String> order(String list) {
        return ORDER.getOrDefault(list, List.of());
    }

    /** The key of what a class is called that the program itself names: one word on pages, papers and in files. */
    public static String key(String list, String code) {
        return WORDS + list + "." + code;
    }
}
