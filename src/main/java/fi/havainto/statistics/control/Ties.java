package fi.havainto.statistics.control;

import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Inclusion;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the lists of a year hang together beside their sums, as whoever knows the work knows: what is closed is closed in two
 * lists, who has no feedback has answered none, what
 * nobody has decided has none unless it was forwarded, what is young was sent late in the year. The attack reckons with all that is
 * true of the counted reports.
 */
final class Ties {

    private static final Set<String> NONE = Set.of("none");
    private static final Set<String> OPEN = Set.of("SUBMITTED", "IN_HANDLING", "DECIDED");
    private static final Set<String> BEFORE_DECISION = Set.of("SUBMITTED", "IN_HANDLING");

    /** Ages of what is open, the youngest first. */
    private static final List<String> BY_AGE = List.of("under3", "under6", "under12", "over12");

    private final Plan plan;
    private final List<CountedReport> reports;
    private final List<Inclusion> found = new ArrayList<>();

    private Ties(Plan plan, List<CountedReport> reports) {
        this.plan = plan;
        this.reports = reports;
    }

    /** All that is true of those reports and has its tables in the plan. */
    static List<Inclusion> of(Plan plan, List<CountedReport> reports) {
        Ties ties = new Ties(plan, reports);
        ties.tie(Tables.STATE, Set.of("CLOSED"), Tables.AGE, Set.of("closed"));
        ties.tie(Tables.AGE, Set.of("closed"), Tables.STATE, Set.of("CLOSED"));
        ties.tie(Tables.FEEDBACK, NONE, Tables.ANSWER, NONE);
        ties.tie(Tables.FEEDBACK, NONE, Tables.STATE, BEFORE_DECISION);
        ties.tie(Tables.STATE, BEFORE_DECISION, Tables.FEEDBACK, NONE);
        BEFORE_DECISION.forEach(state -> ties.tie(Tables.STATE, Set.of(state), Tables.FEEDBACK, NONE));
        ties.tie(Tables.FEEDBACK, Set.of("later"), Tables.AGE, Set.of("closed", "under6", "under12", "over12"));
        for (int i = 1; i < BY_AGE.size(); i++) {
            ties.ages(Set.copyOf(BY_AGE.subList(0, i)), Half.H2);
            ties.ages(Set.copyOf(BY_AGE.subList(i, BY_AGE.size())), Half.H1);
        }
        return ties.found;
    }

    private void ages(Set<String> ages, Half half) {
        boolean holds = tie(Tables.AGE, ages, Tables.HALF, Set.of(half.code()));
        Cube cube = Tables.STATE_HALF;
        if (holds && plan.cubes().contains(cube)) {
            Set<Place> open = OPEN.stream()
                    .map(state -> Place.cell(cube, new Code(state), new Code(half.code())))
                    .collect(Collectors.toSet());
            found.add(new Inclusion(places(Tables.AGE, ages), open));
        }
    }

    private boolean tie(String inner, Set<String> innerCodes, String outer, Set<String> outerCodes) {
        boolean holds = has(inner, innerCodes)
                && has(outer, outerCodes)
                && reports.stream()
                        .map(CountedReport::classes)
                        .filter(classes -> innerCodes.contains(classes.get(inner)))
                        .allMatch(classes -> outerCodes.contains(classes.get(outer)));
        if (holds) {
            found.add(new Inclusion(places(inner, innerCodes), places(outer, outerCodes)));
        }
        return holds;
    }

    private boolean has(String dimension, Set<String> codes) {
        return plan.dimension(dimension)
                .filter(there ->
                        there.codes().containsAll(codes.stream().map(Code::new).toList()))
                .isPresent();
    }

    private static Set<Place> places(String dimension, Set<String> codes) {
        return codes.stream()
                .map(code -> Place.total(dimension, new Code(code)))
                .collect(Collectors.toSet());
    }
}
