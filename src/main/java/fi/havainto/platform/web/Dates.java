package fi.havainto.platform.web;

import fi.havainto.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Days and times as people write them: "ma 30.11.2026", "klo 10.42". Patterns stand with the words, so that each
 * language has its own; parts are held together by no-break spaces.
 */
@Named("date")
@RequestScoped
public class Dates {

    @Inject
    private Texts texts;

    @Inject
    private ActiveLocale language;

    @Inject
    private Clock clock;

    /** Weekday and day. */
    public String day(Instant instant) {
        return instant == null ? "" : format("layout.date.day", instant);
    }

    public String of(LocalDate day) {
        return day == null
                ? ""
                : format("layout.date.day", day.atStartOfDay(Clock.ZONE).toInstant());
    }

    /** A day without its weekday, for periods. */
    public String plain(LocalDate day) {
        return format("layout.date.plain", day.atStartOfDay(Clock.ZONE).toInstant());
    }

    public String time(Instant instant) {
        return instant == null ? "" : format("layout.date.time", instant);
    }

    public String dayAndTime(Instant instant) {
        return instant == null ? "" : day(instant) + " " + time(instant);
    }

    /** How far a deadline is, in words: "Tänään", "3 päivää", "Myöhässä 2 päivää". */
    public String until(Instant due) {
        long days = ChronoUnit.DAYS.between(clock.today(), LocalDate.ofInstant(due, Clock.ZONE));
        if (days == 0) {
            return texts.of("layout.date.today");
        }
        if (days == 1) {
            return texts.of("layout.date.tomorrow");
        }
        return texts.of(days < 0 ? "layout.date.late" : "layout.date.days", Math.abs(days));
    }

    public boolean isLate(Instant due) {
        return due != null && due.isBefore(clock.now());
    }

    private String format(String key, Instant instant) {
        return DateTimeFormatter.ofPattern(texts.of(key), language.locale())
                .format(ZonedDateTime.ofInstant(instant, Clock.ZONE));
    }
}
