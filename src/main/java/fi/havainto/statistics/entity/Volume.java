package fi.havainto.statistics.entity;

import fi.havainto.platform.disclosure.Cube;
import java.util.List;

/** What the number of observations allows to be published, from the least on; said by {@code statistics.volume.…}. */
public enum Volume {
    HALF_YEAR,
    TOTALS,
    HALVES,
    GROUPS,
    AREAS;

    private static final Cube BY_GROUP = new Cube(Lists.THEME, Lists.GROUP);
    private static final Cube BY_AREA = new Cube(Lists.THEME, Lists.AREA);

    /** As the tables of a set tell it: the same is said of it wherever it is shown. */
    public static Volume of(PublishedSet set) {
        if (!set.period().isYear()) {
            return HALF_YEAR;
        }
        List<Cube> cubes = set.figures().plan().cubes();
        if (cubes.contains(BY_AREA)) {
            return AREAS;
        }
        if (cubes.contains(BY_GROUP)) {
            return GROUPS;
        }
        return cubes.isEmpty() ? TOTALS : HALVES;
    }

    /** The key of the sentence that says it. */
    public String key() {
        return "statistics.volume." + name();
    }
}
