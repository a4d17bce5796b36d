package fi.havainto.feedback.entity;

import fi.havainto.report.entity.HandlingStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Says stations in words, for pages and papers alike. It names roles and bodies, nobody's name and no unit.
 *
 * @param texts the texts of the language
 * @param day how a moment's day is written
 * @param date how a day is written
 * @param language of the names of bodies
 */
public record StationWords(
        Texts texts, Function<Instant, String> day, Function<LocalDate, String> date, String language) {

    /** The text of a key with its places filled in. */
    @FunctionalInterface
    public interface Texts {

        String of(String key, Object... values);
    }

    public String of(Station station) {
        String key = "feedback.way." + station.kind();
        if (station.kind() == Station.Kind.DOING) {
            Action action = station.action();
            return texts.of(key, date.apply(action.getDue()), action.getResponsible());
        }
        return texts.of(key, day.apply(station.at()), what(station));
    }

    private String what(Station station) {
        if (station.outcome() != null) {
            return texts.of("stage." + station.outcome());
        }
        return station.step() == null ? "" : desk(station.step());
    }

    private String desk(HandlingStep step) {
        return step.desk().isBody() ? step.getBody().name(language) : texts.of("role." + step.getRole());
    }
}
