package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/**
 * Where a class of ours lives: its room and its drawer. A deliberately wrong class lives under {@code house.wrong} as
 * if that were the root, so that the rules judge it like any other.
 *
 * @param room first package below the root
 * @param drawer the package below the room; empty for the room itself
 * @param depth how many packages below the root
 */
record Place(String room, String drawer, int depth) {

    static final String ROOT = "fi.havainto.";
    static final String WRONG_ROOT = "fi.havainto.house.wrong.";

    /** Empty for what is not ours. */
    static Optional<Place> of(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT)) {
            return Optional.empty();
        }
        String below = name.substring((name.startsWith(WRONG_ROOT) ? WRONG_ROOT : ROOT).length());
        List<String> parts = List.of(below.split("\\."));
        return Optional.of(new Place(parts.get(0), parts.size() > 1 ? parts.get(1) : "", parts.size()));
    }

    static Place ours(JavaClass type) {
        return of(type).orElseThrow();
    }

    boolean isIn(String someRoom, String someDrawer) {
        return room.equals(someRoom) && drawer.equals(someDrawer);
    }
}
