package fi.havainto.house;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which room may import which, importer first; exactly the list of the house plan. */
final class Arrows {

    static final String PLATFORM = "platform";
    static final String DEMO = "demo";

    static final Map<String, Set<String>> OF = Map.ofEntries(
            Map.entry(
                    "annex",
                    Set.of(
                            "statistics",
                            "board",
                            "feedback",
                            "phenomenon",
                            "report",
                            "fieldwork",
                            "organisation",
                            "account")),
            Map.entry(
                    "statistics",
                    Set.of(
                            "board",
                            "feedback",
                            "phenomenon",
                            "handling",
                            "report",
                            "fieldwork",
                            "organisation",
                            "account")),
            Map.entry("board", Set.of("feedback", "phenomenon", "handling", "report", "organisation", "account")),
            Map.entry("phenomenon", Set.of("feedback", "report", "organisation", "account")),
            Map.entry("handling", Set.of("feedback", "report", "organisation", "account")),
            Map.entry("feedback", Set.of("report", "organisation", "account")),
            Map.entry("fieldwork", Set.of("report", "organisation", "account")),
            Map.entry(
                    "notification",
                    Set.of(
                            "annex",
                            "board",
                            "phenomenon",
                            "handling",
                            "feedback",
                            "report",
                            "organisation",
                            "account")),
            Map.entry("audit", Set.of("account", "organisation")),
            Map.entry("report", Set.of("organisation", "account")),
            Map.entry("account", Set.of("organisation")),
            Map.entry("organisation", Set.of()),
            Map.entry(PLATFORM, Set.of()));

    /** The closed list of what platform holds beside its root. */
    static final List<String> OF_PLATFORM = List.of("access", "privacy", "disclosure", "pdf", "chart", "web");

    static final List<String> DRAWERS = List.of("web", "boundary", "control", "entity");

    private Arrows() {}

    static boolean isRoom(String name) {
        return OF.containsKey(name) || name.equals(DEMO);
    }

    /** Demo uses every room, everybody the platform, and a room itself. */
    static boolean allow(String from, String to) {
        boolean demo = from.equals(DEMO) && isRoom(to);
        return from.equals(to)
                || demo
                || !from.equals(PLATFORM) && to.equals(PLATFORM)
                || OF.getOrDefault(from, Set.of()).contains(to);
    }
}
