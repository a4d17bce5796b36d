package fi.havainto.demo.boundary;

import fi.havainto.platform.Clock;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;

/**
 * Publishes the figures of the demo county through the doors, once the stories are there: the last year that is over, and
 * the half-year since then, if one is over. One coordinator prepares, the other signs. What is published stays as it is,
 * also when more is told later.
 */
@ApplicationScoped
public class YearTelling {

    static final String PREPARES = "coordinator";
    static final String SIGNS = "coordinator2";

    private static final Logger LOG = Logger.getLogger(YearTelling.class.getName());

    @Inject
    private Publications publications;

    @Inject
    private Players players;

    @Inject
    private Clock clock;

    /** The periods that are told of on that day, in the order in which they are published. */
    List<Period> periods() {
        int year = clock.today().getYear();
        Period half = new Period(year, 1);
        Period last = new Period(year - 1, 0);
        return half.to().isBefore(clock.today()) ? List.of(last, half) : List.of(last);
    }

    /** Publishes what is not published yet. */
    void tell(String countyCode) {
        if (!players.isKnown(SIGNS)) {
            LOG.info("This demo county was founded before its figures were told: nobody is there to sign them");
            return;
        }
        Actor reader = players.named(PREPARES);
        List<Period> there = publications.published(reader, countyCode).stream()
                .map(PublishedSet::period)
                .toList();
        periods().stream().filter(period -> !there.contains(period)).forEach(period -> publish(countyCode, period));
    }

    /** A tiny demo may have too little to show; then the rules refuse it like any county. */
    private void publish(String countyCode, Period period) {
        try {
            PublishedSet draft = publications.prepare(players.named(PREPARES), countyCode, period);
            publications.sign(players.named(SIGNS), draft.id());
        } catch (HavaintoException refusal) {
            LOG.info(() -> "The figures of " + period.code() + " were not published: " + refusal.key());
        }
    }
}
