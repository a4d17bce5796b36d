package fi.havainto.statistics.control;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.disclosure.Audit;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.Counts;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Earlier;
import fi.havainto.platform.disclosure.Figure;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Inclusion;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.platform.disclosure.PrintedTable;
import fi.havainto.platform.disclosure.Protection;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Half;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the figures of one publication: decides on the tables, counts, protects, and attacks what came of it. */
public final class FigureMaking {

    /** The refusal of each table; its name follows. */
    static final String LEAK = "statistics.refused.leak.";

    /** How the total of everything is called there. */
    static final String WHOLE = "all";

    private static final Locale PRINTED = Locale.forLanguageTag("fi");

    private final List<CountedReport> reports;
    private final List<PublishedSet> halves;
    private final Plan plan;
    private final Counts counts;
    private final List<Inclusion> ties;

    /**
     * Counts.
     *
     * @param further the further lists that shall be in it
     * @param codes name of a dimension → the codes that it has in any case
     * @param notInUse codes of themes that nobody can choose
     * @param halves what was published of the halves of the same year
     */
    public FigureMaking(
            Period period,
            List<CountedReport> reports,
            Map<String, Set<String>> codes,
            Set<String> notInUse,
            List<PublishedSet> halves,
            Threshold threshold,
            Collection<String> further) {
        this.reports = reports;
        this.halves = halves;
        List<Cube> cubes = Tables.cubes(period, reports.size(), !halves.isEmpty());
        List<String> names = Tables.dimensions(period, cubes, further);
        plan = Tables.plan(
                names, cubes, names.stream().collect(Collectors.toMap(name -> name, name -> all(name, codes))));
        counts = new Counts(plan, threshold);
        for (CountedReport report : reports) {
            Map<String, Code> where = new HashMap<>();
            report.classes().forEach((name, code) -> where.put(name, new Code(code)));
            counts.add(where, report.authors());
        }
        ties = Ties.of(plan, reports);
        Set<String> used = used(Tables.THEME);
        notInUse.stream()
                .filter(theme -> !used.contains(theme))
                .forEach(theme -> counts.knownToBeEmpty(Tables.THEME, new Code(theme)));
    }

    private Set<String> all(String name, Map<String, Set<String>> codes) {
        Set<String> all = new TreeSet<>(codes.getOrDefault(name, Set.of()));
        all.addAll(used(name));
        return all;
    }

    private Set<String> used(String name) {
        return reports.stream().map(report -> report.classes().get(name)).collect(Collectors.toSet());
    }

    /** Which tables there are, in one line. */
    public String planLine() {
        return Tables.line(plan);
    }

    /**
     * The figures that may be published.
     *
     * @throws HavaintoException when nothing may be, or when the attack finds too much
     */
    public FigureSet figures(CostKey key) {
        FigureSet figures = Protection.of(counts, earlier(), key);
        refusal(figures).ifPresent(refusal -> {
            throw new HavaintoException(refusal);
        });
        return figures;
    }

    /** The same, or nothing where they may not be published. */
    public Optional<FigureSet> figuresIfSafe(CostKey key) {
        FigureSet figures = Protection.of(counts, earlier(), key);
        return refusal(figures).isPresent() ? Optional.empty() : Optional.of(figures);
    }

    private Optional<String> refusal(FigureSet figures) {
        return reports.isEmpty() || figures.total() instanceof Figure.Hidden
                ? Optional.of("statistics.refused.tooFew")
                : leak(figures);
    }

    /**
     * Attacks the printed texts of these figures together with those of the halves.
     *
     * @throws HavaintoException when the attack finds too much
     * @throws IllegalStateException when the figures do not tell of everything that is small
     */
    public void mustBeSafe(FigureSet figures) {
        leak(figures).ifPresent(refusal -> {
            throw new HavaintoException(refusal);
        });
    }

    private Optional<String> leak(FigureSet figures) {
        List<PrintedTable> printed = new ArrayList<>(PrintedTable.all(figures, Map.of(), PRINTED));
        for (PublishedSet half : halves) {
            String code = Half.of(half.period()).code();
            printed.addAll(PrintedTable.all(half.figures(), Map.of(Tables.HALF, code), PRINTED));
        }
        return leak(printed);
    }

    /**
     * What the attack finds in texts as they are printed, in a page or a file: the refusal that names a table.
     *
     * @param printed all that was printed, with names of lists and codes as labels
     */
    public Optional<String> leak(List<PrintedTable> printed) {
        Audit audit = new Audit(counts, ties);
        return Stream.of(Audit.Strength.values())
                .flatMap(strength -> audit.leaks(printed, strength).stream())
                .map(leak -> leak.place().table())
                .map(table -> LEAK + (table.isEmpty() ? WHOLE : table))
                .findFirst();
    }

    /** What the halves have said of the places of the year. */
    private Earlier earlier() {
        Set<Place> shown = new HashSet<>();
        Set<Place> hidden = new HashSet<>();
        for (PublishedSet half : halves) {
            String code = Half.of(half.period()).code();
            half.figures().shownPlaces().forEach(place -> shown.add(inYear(place, code)));
            half.figures().hiddenPlaces().forEach(place -> hidden.add(inYear(place, code)));
            newSince(half).forEach(theme -> shown.add(inYear(theme, code)));
        }
        return new Earlier(shown, hidden);
    }

    /** A theme that came after the half: everybody knows that the half had none of it. */
    private List<Place> newSince(PublishedSet half) {
        return plan.dimension(Tables.THEME).orElseThrow().codes().stream()
                .map(code -> Place.total(Tables.THEME, code))
                .filter(place -> half.figures().at(place) instanceof Figure.NotPublished)
                .toList();
    }

    private static Place inYear(Place ofHalf, String half) {
        return ofHalf.equals(Place.WHOLE)
                ? new Place(Tables.HALF, half, "")
                : new Place(Tables.THEME_HALF.name(), ofHalf.row(), half);
    }
}
