package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A count that a query gives back is exact. The classes here ask for one, each with its reason; figures for everybody
 * else come from what is published.
 */
class CountedQueriesTest {

    private static final Pattern QUERY = Pattern.compile("(?i)\\bselect\\s");
    private static final Pattern COUNTED = Pattern.compile("(?i)(?<![.\\w])(count|sum|avg)\\(");
    private static final Pattern METHOD = Pattern.compile("\\b(long|int|Counts) (count|sum)\\(");

    /** Lists and worklists of what the reader may open one by one anyway. */
    private static final String OWN_LIST = "how long a list is whose rows the same reader may open";

    private static final String EXISTS = "whether there is one, not how many";

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("AgendaMoves", "where an item comes to stand on an agenda"),
            Map.entry("MeetingSearch", "items of a meeting that the body's people read one by one"),
            Map.entry("NoticeSearch", "one's own notices"),
            Map.entry("OutboxSearch", "mails of the administrator's area, by state"),
            Map.entry("Visible", EXISTS),
            Map.entry("AnnexSearch", EXISTS),
            Map.entry("ChainRows", "rows of the trail, which is no count of reports"),
            Map.entry("TrailSearch", "the same"),
            Map.entry("PeopleKeeping", EXISTS),
            Map.entry("FirstAdmin", EXISTS),
            Map.entry("PeopleSearch", "people of the administrator's area"),
            Map.entry("LastAdmin", EXISTS),
            Map.entry("UnitSearch", "units and bodies of the administrator's area"),
            Map.entry("DemoLoading", EXISTS),
            Map.entry("WorklistSearch", OWN_LIST),
            Map.entry("CheckSearch", OWN_LIST),
            Map.entry("OpenWorkSearch", "what is left at a desk, for whoever may end it"),
            Map.entry("RouteSearch", "routes of the administrator's area"));

    @Test
    void onlyTheNamedClassesAskTheDatabaseForACount() {
        assertThat(counting()).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    /** What figures are made of is read row by row and counted by the protection alone. */
    @Test
    void theRoomsThatShowFiguresAskForNone() {
        assertThat(counting()).doesNotContain("Freezing", "RulingSearch", "PublishedReading", "PublicationKeeping");
    }

    private static List<String> counting() {
        return Sources.in(Sources.JAVA, ".java").stream()
                .filter(file -> QUERY.matcher(Sources.text(file)).find())
                .filter(file -> Sources.text(file)
                        .lines()
                        .filter(line ->
                                !METHOD.matcher(line).find() && !line.strip().startsWith("*"))
                        .anyMatch(line -> COUNTED.matcher(line).find()))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
