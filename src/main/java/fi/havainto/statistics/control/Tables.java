package fi.havainto.statistics.control;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.Lists;
import fi.havainto.statistics.entity.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which tables are published, by how much there is to publish. The cubes hang on the theme and the half-year and make a
 * tree. Of a half-year there are only the themes: whatever else of it were shown would have to be crossed with the half
 * in the year's tables.
 */
public final class Tables {

    public static final String THEME = Lists.THEME;
    public static final String AREA = Lists.AREA;
    public static final String GROUP = Lists.GROUP;
    public static final String SERVICE = Lists.SERVICE;
    public static final String STATE = Lists.STATE;
    public static final String HALF = Lists.HALF;

    /** Days from sending to the first feedback, in classes. */
    public static final String FEEDBACK = Lists.FEEDBACK;

    /** Months since sending of what is not closed at the cut-off, in classes. */
    public static final String AGE = Lists.AGE;

    /** What authors answered to feedback. */
    public static final String ANSWER = Lists.ANSWER;

    /** The lists that a year has besides, where they can be shown; none of them is crossed with anything. */
    static final List<String> FURTHER = List.of(FEEDBACK, AGE, ANSWER);

    public static final Cube THEME_HALF = new Cube(THEME, HALF);
    public static final Cube STATE_HALF = new Cube(STATE, HALF);
    public static final Cube THEME_GROUP = new Cube(THEME, GROUP);
    public static final Cube THEME_SERVICE = new Cube(THEME, SERVICE);
    public static final Cube THEME_AREA = new Cube(THEME, AREA);

    /** Counts a year from which the halves are crossed with themes and states. */
    public static final int FOR_HALVES = 150;

    /** Counts a year from which themes are crossed with client groups and service areas. */
    public static final int FOR_GROUPS = 600;

    /** Counts a year from which themes are crossed with municipalities. */
    public static final int FOR_AREAS = 2_500;

    private static final String PARTS = "\\|";
    private static final String WORDS = " ";

    private Tables() {}

    /** The cubes for that many counts; a half that was published brings its own. */
    static List<Cube> cubes(Period period, long counts, boolean halfPublished) {
        List<Cube> cubes = new ArrayList<>();
        if (!period.isYear()) {
            return cubes;
        }
        if (halfPublished || counts >= FOR_HALVES) {
            cubes.add(THEME_HALF);
        }
        if (counts >= FOR_HALVES) {
            cubes.add(STATE_HALF);
        }
        if (counts >= FOR_GROUPS) {
            cubes.add(THEME_GROUP);
            cubes.add(THEME_SERVICE);
        }
        if (counts >= FOR_AREAS) {
            cubes.add(THEME_AREA);
        }
        return cubes;
    }

    /** The dimensions that go with those cubes: all that have totals; a year has some of the further lists at the end. */
    static List<String> dimensions(Period period, List<Cube> cubes, Collection<String> further) {
        if (!period.isYear()) {
            return List.of(THEME);
        }
        List<String> dimensions = new ArrayList<>(List.of(THEME, AREA, GROUP, STATE, HALF));
        if (cubes.contains(THEME_SERVICE)) {
            dimensions.add(SERVICE);
        }
        FURTHER.stream().filter(further::contains).forEach(dimensions::add);
        return dimensions;
    }

    /** Which of the further lists a plan has. */
    static List<String> furtherOf(String line) {
        return dimensionsOf(line).stream().filter(FURTHER::contains).toList();
    }

    /** Every choice of further lists, those with most of them first; a half-year has none. */
    static List<List<String>> choices(Period period) {
        if (!period.isYear()) {
            return List.of(List.of());
        }
        return IntStream.range(0, 1 << FURTHER.size())
                .map(choice -> (1 << FURTHER.size()) - 1 - choice)
                .mapToObj(choice -> IntStream.range(0, FURTHER.size())
                        .filter(i -> (choice >> i & 1) == 1)
                        .mapToObj(FURTHER::get)
                        .toList())
                .sorted(Comparator.comparing(List<String>::size).reversed())
                .toList();
    }

    /** The plan of dimensions with their codes in alphabetical order, whoever found them in which order. */
    static Plan plan(List<String> names, List<Cube> cubes, Map<String, ? extends Collection<String>> codes) {
        List<Dimension> dimensions = names.stream()
                .map(name -> new Dimension(
                        name,
                        new TreeSet<>(codes.get(name)).stream().map(Code::new).toList()))
                .toList();
        return new Plan(dimensions, cubes);
    }

    /** The plan in one line, as it is stored. */
    static String line(Plan plan) {
        return plan.dimensions().stream().map(Dimension::name).collect(Collectors.joining(WORDS)) + "|"
                + plan.cubes().stream().map(Cube::name).collect(Collectors.joining(WORDS));
    }

    static List<String> dimensionsOf(String line) {
        return List.of(line.split(PARTS)[0].split(WORDS));
    }

    static List<Cube> cubesOf(String line) {
        String[] parts = line.split(PARTS);
        return parts.length == 1
                ? List.of()
                : Arrays.stream(parts[1].split(WORDS))
                        .map(name -> new Cube(name.split("-")[0], name.split("-")[1]))
                        .toList();
    }
}
