package fi.havainto.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one source of time. Instants are cut to microseconds, which is what the database keeps. {@link #at} lends the
 * calling thread another time; only the demo county's loader and tests may use it.
 */
@ApplicationScoped
public class Clock {

    /** Finnish days: deadlines and dates on pages are counted here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final ThreadLocal<Instant> lent = new ThreadLocal<>();

    public Instant now() {
        Instant other = lent.get();
        return (other == null ? Instant.now() : other).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Runs the work as if it were that instant, on this thread only. */
    public void at(Instant instant, Runnable work) {
        lent.set(instant);
        try {
            work.run();
        } finally {
            lent.remove();
        }
    }
}
