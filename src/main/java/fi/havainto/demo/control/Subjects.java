package fi.havainto.demo.control;

import fi.havainto.report.entity.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the demo county writes about: themes by their weight and season, and the phenomena met under each. */
final class Subjects {

    /** How much oftener a theme is met in its busy months, in percent. */
    private static final int BUSY = 170;

    private static final int WHOLE = 100;
    private static final int MOST_THEMES = 3;
    private static final int SECOND_THEME = 45;
    private static final int THIRD_THEME = 25;

    private final List<Tsv.Row> themes = Tsv.read("themes.tsv");
    private final List<Tsv.Row> phenomena = Tsv.read("phenomena.tsv");

    /** A theme of that day. */
    Tsv.Row theme(Chance chance, LocalDate day) {
        String month = String.valueOf(day.getMonthValue());
        return chance.weighted(
                themes,
                theme -> theme.number("weight") * (theme.list("busy_months").contains(month) ? BUSY : WHOLE));
    }

    /** A phenomenon of the theme in that language, of a kind that fits. */
    Tsv.Row phenomenon(Chance chance, Tsv.Row theme, String language, Predicate<Kind> fits) {
        return chance.any(phenomena.stream()
                .filter(row -> row.get("theme").equals(theme.get("theme")))
                .filter(row -> row.get("language").equals(language))
                .filter(row -> fits.test(Kind.valueOf(row.get("kind"))))
                .toList());
    }

    /** The one phenomenon of that title. */
    Tsv.Row phenomenon(String title) {
        return phenomena.stream()
                .filter(row -> row.get("title").equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no phenomenon " + title));
    }

    /** The theme of that code. */
    Tsv.Row theme(String code) {
        return themes.stream()
                .filter(row -> row.get("theme").equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no theme " + code));
    }

    /** The theme itself first, then up to two that come with it. */
    List<String> codes(Chance chance, Tsv.Row theme) {
        List<String> codes = new ArrayList<>(List.of(theme.get("theme")));
        for (String companion : theme.list("companions")) {
            if (codes.size() < MOST_THEMES && chance.percent(codes.size() == 1 ? SECOND_THEME : THIRD_THEME)) {
                codes.add(companion);
            }
        }
        return List.copyOf(codes);
    }
}
