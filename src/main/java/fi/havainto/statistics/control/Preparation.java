package fi.havainto.statistics.control;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.disclosure.CostKey;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a draft is made from: the reports, what was published of the same year, and one threshold for that year. */
@ApplicationScoped
public class Preparation {

    @Inject
    private PublicationKeeping keeping;

    @Inject
    private Freezing freezing;

    @Inject
    private Classes classes;

    @Inject
    private DisclosureSettings settings;

    /**
     * From how much on a period shows: a year goes by the threshold of its published half and so does the other half,
     * whatever is set meanwhile; a change begins with a year.
     *
     * @throws HavaintoException when nothing is published and the threshold is set lower than it may be
     * @throws IllegalStateException when two halves were published with different ones
     */
    public Threshold threshold(String countyCode, Period period) {
        List<Integer> published = halves(countyCode, period.ofYear()).stream()
                .map(Publication::getK)
                .distinct()
                .toList();
        if (published.size() > 1) {
            throw new IllegalStateException("The halves of " + period.year() + " have two thresholds");
        }
        return published.isEmpty() ? settings.threshold() : Threshold.of(published.get(0));
    }

    /**
     * Counts for a draft, writes down what it counts, and says how its figures were made: with as many of the further lists
     * as there can be. A list is left out where it, or what hangs together with it, would tell too much.
     *
     * @throws HavaintoException when the other half is published and both together would leave nothing to show of the year;
     *     when nothing may be published, or the attack finds too much
     */
    public FigureSet make(Publication draft, CostKey key) {
        String county = draft.getCountyCode();
        Period period = draft.period();
        List<Publication> halves = halves(county, period);
        List<CountedReport> reports = freezing.freeze(draft.getId(), county, period, draft.getCutOff(), halves);
        for (List<String> further : Tables.choices(period)) {
            FigureMaking making = making(draft, reports, halves, further);
            Optional<FigureSet> figures =
                    further.isEmpty() ? Optional.of(making.figures(key)) : making.figuresIfSafe(key);
            if (figures.isPresent()) {
                draft.madeBy(making.planLine(), threshold(county, period).k(), key.id());
                return figures.get();
            }
        }
        throw new IllegalStateException("One choice is without further lists");
    }

    /** What the figures of a draft are made from, as it was written down. */
    public FigureMaking countAgain(Publication draft) {
        List<Publication> halves = halves(draft.getCountyCode(), draft.period());
        return making(draft, freezing.counted(draft.getId()), halves, Tables.furtherOf(draft.getPlan()));
    }

    private FigureMaking making(
            Publication draft, List<CountedReport> reports, List<Publication> halves, List<String> further) {
        String county = draft.getCountyCode();
        Threshold threshold = threshold(county, draft.period());
        otherHalf(draft).forEach(other -> mustLeaveRoomForTheYear(threshold, reports.size(), other));
        return new FigureMaking(
                draft.period(),
                reports,
                classes.of(county),
                classes.themesNotInUse(),
                halves.stream().map(keeping::set).toList(),
                threshold,
                further);
    }

    private void mustLeaveRoomForTheYear(Threshold threshold, long reports, Publication other) {
        if (!threshold.leavesRoomForTheWhole(
                reports, freezing.counted(other.getId()).size())) {
            throw new HavaintoException("statistics.refused.secondHalf");
        }
    }

    /** The published half beside a half. */
    private Stream<Publication> otherHalf(Publication draft) {
        Period period = draft.period();
        return period.isYear() ? Stream.empty() : halves(draft.getCountyCode(), period.ofYear()).stream();
    }

    private List<Publication> halves(String countyCode, Period period) {
        return period.halves().stream()
                .flatMap(half -> keeping.signed(countyCode, half).stream())
                .toList();
    }
}
