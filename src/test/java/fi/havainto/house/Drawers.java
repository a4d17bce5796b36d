package fi.havainto.house;

import java.util.Map;
import java.util.Set;

/** What each drawer may import: of its own room, of lower rooms, and of the platform. */
final class Drawers {

    private static final Map<String, Set<String>> OWN = Map.of(
            "web", Set.of("web", "boundary", "entity"),
            "boundary", Set.of("boundary", "control", "entity"),
            "control", Set.of("control", "entity"),
            "entity", Set.of("entity"));

    private static final Map<String, Set<String>> LOWER = Map.of(
            "web", Set.of("boundary", "entity"),
            "boundary", Set.of("boundary", "entity"),
            "control", Set.of("entity"),
            "entity", Set.of("entity"));

    private Drawers() {}

    /** Along an arrow that is allowed; the arrows themselves are another rule. */
    static boolean allow(Place from, Place to) {
        if (to.room().equals(Arrows.PLATFORM)) {
            return from.room().equals(Arrows.PLATFORM)
                    || from.drawer().equals("web")
                    || !to.drawer().equals("web");
        }
        if (from.room().equals(Arrows.DEMO)) {
            return to.room().equals(Arrows.DEMO) || LOWER.get("boundary").contains(to.drawer());
        }
        Map<String, Set<String>> table = from.room().equals(to.room()) ? OWN : LOWER;
        return table.getOrDefault(from.drawer(), Set.of()).contains(to.drawer());
    }
}
