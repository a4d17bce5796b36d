package fi.havainto.statistics.control;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.disclosure.Threshold;
import fi.havainto.statistics.entity.CountedReport;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
     * Counts for a draft and writes down what it counts.
     *
     * @throws HavaintoException when the other half is published and both together would leave nothing to show of the year
     */
    public FigureMaking count(Publication draft) {
        String county = draft.getCountyCode();
        Period period = draft.period();
        List<Publication> halves = halves(county, period);
        return making(draft, freezing.freeze(draft.getId(), county, period, draft.getCutOff(), halves), halves);
    }

    /** The same from what was written down. */
    public FigureMaking countAgain(Publication draft) {
        return making(draft, freezing.counted(draft.getId()), halves(draft.getCountyCode(), draft.period()));
    }

    private FigureMaking making(Publication draft, List<CountedReport> reports, List<Publication> halves) {
        String county = draft.getCountyCode();
        Threshold threshold = threshold(county, draft.period());
        otherHalf(draft).forEach(other -> mustLeaveRoomForTheYear(threshold, reports.size(), other));
        return new FigureMaking(
                draft.period(),
                reports,
                classes.of(county),
                classes.themesNotInUse(),
                halves.stream().map(keeping::set).toList(),
                threshold);
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
