package fi.havainto.platform.chart;

import static fi.havainto.platform.chart.ShownFigures.HIDDEN;
import static fi.havainto.platform.chart.ShownFigures.of;
import static fi.havainto.platform.chart.ShownFigures.shown;

import fi.havainto.platform.disclosure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** One chart of each kind with ordinary figures, for tests and for looking at them. */
final class Samples {

    static final ChartWords FINNISH = words("fi");

    private static final List<String> THEMES = List.of(
            "Toimeentulo ja etuudet",
            "Asuminen ja asunnottomuus",
            "Päihteet ja riippuvuudet",
            "Digitaalisten palvelujen esteet ja asiointi",
            "Maahanmuutto ja kotoutuminen",
            "Yksinäisyys ja osallisuus",
            "Väkivalta ja turvallisuus",
            "Liikkuminen ja palvelujen saavutettavuus");

    private Samples() {}

    static ChartWords words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new ChartWords(ResourceBundle.getBundle("messages", locale), locale);
    }

    /** All kinds by a short name. */
    static Map<String, Chart> all() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("bars", bars());
        charts.put("stages", stages());
        charts.put("change", change());
        charts.put("trend", trend());
        charts.put("stacks", stacks());
        charts.put("matrix", matrix());
        return charts;
    }

    static Bars bars() {
        return new Bars(
                "Raportit teemoittain",
                "Teema",
                "Raportteja",
                categories(THEMES, of(1460, 984, 731, 402, 95, 0, -1, -1)));
    }

    static Stages stages() {
        List<String> names = List.of(
                "Lähetetty", "Vastattu raportoijalle", "Edennyt esihenkilöltä", "Päätetty", "Toteutettu", "Arvioitu");
        return new Stages(
                "Raporttien eteneminen", "Vaihe", "Raportteja", categories(names, of(142, 131, 61, 38, 17, -1)));
    }

    static Change change() {
        List<Figure> before = of(38, 29, 26, 9, 9, 0, -1, 12);
        List<Figure> after = of(46, 31, 24, 14, 9, 0, 11, -1);
        List<Change.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < THEMES.size(); i++) {
            pairs.add(new Change.Pair(THEMES.get(i), before.get(i), after.get(i)));
        }
        return new Change("Raportit teemoittain kahtena vuonna", "Teema", "1–10/2025", "1–10/2026", pairs);
    }

    static Trend trend() {
        List<String> names = List.of(
                "1–3/2024",
                "4–6/2024",
                "7–9/2024",
                "10–12/2024",
                "1–3/2025",
                "4–6/2025",
                "7–9/2025",
                "10–12/2025",
                "1–3/2026");
        return new Trend(
                "Havainnot neljännesvuosittain",
                "Aika",
                "Havaintoja",
                categories(names, of(11, 19, 8, 21, -1, -1, 27, 35, 42)));
    }

    static Stacks stacks() {
        List<String> ages = List.of("alle 8 päivää", "8–30 päivää", "31–90 päivää", "yli 90 päivää");
        List<String> desks = List.of(
                "Aikuissosiaalityö",
                "Lapsiperheiden palvelut",
                "Vammaispalvelut",
                "Päihde- ja mielenterveyspalvelujen avopalvelut",
                "Ikääntyneiden palvelut");
        long[][] parts = {{24, 31, 12, 7}, {9, 18, 14, 0}, {-1, 22, -1, 8}, {6, 5, 0, 19}, {0, 0, 0, 0}};
        List<Figure> wholes = of(74, 41, 37, 30, 0);
        List<Stacks.Stack> stacks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            stacks.add(new Stacks.Stack(desks.get(i), of(parts[i]), wholes.get(i)));
        }
        return new Stacks("Avoimet ehdotukset iän mukaan", "Palvelu", ages, "Yhteensä", stacks);
    }

    static Matrix matrix() {
        List<String> groups = List.of("Lapsiperheet", "Nuoret", "Työikäiset", "Ikääntyneet", "Vammaiset henkilöt");
        long[][] counts = {
            {31, 12, 64, 9, 0}, {8, 24, 40, -1, -1}, {5, 17, 22, 0, 7}, {0, -1, 11, 38, 26}, {12, 9, 15, -1, 0}
        };
        List<Matrix.Line> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(new Matrix.Line(THEMES.get(i), of(counts[i])));
        }
        return new Matrix("Havainnot teeman ja ryhmän mukaan", "Teema", groups, lines);
    }

    static List<Category> categories(List<String> labels, List<Figure> figures) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            categories.add(new Category(labels.get(i), figures.get(i)));
        }
        return categories;
    }

    /** Charts that are hard to draw. */
    static Map<String, Chart> hard() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("one", new Bars("Yksi", "Teema", "Määrä", categories(List.of("Ainoa"), of(7))));
        charts.put(
                "all hidden",
                new Bars("Peitetty", "Teema", "Määrä", categories(THEMES, of(-1, -1, -1, -1, -1, -1, -1, -1))));
        charts.put("all zero", new Bars("Nollat", "Teema", "Määrä", categories(THEMES, of(0, 0, 0, 0, 0, 0, 0, 0))));
        charts.put(
                "one huge",
                new Bars("Iso", "Teema", "Määrä", categories(THEMES, of(12_345_678, 5, 6, 7, 8, 9, 10, 0))));
        List<Category> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Figure figure = i % 7 == 3 ? HIDDEN : shown(5 + (i * 37) % 90);
            many.add(new Category(i + 1 + ". " + THEMES.get(i % THEMES.size()), figure));
        }
        charts.put("thirty", new Bars("Kolmekymmentä", "Teema", "Määrä", many));
        charts.put("thirty periods", new Trend("Kolmekymmentä jaksoa", "Jakso", "Määrä", many));
        charts.put(
                "hidden periods",
                new Trend("Peitetyt jaksot", "Jakso", "Määrä", categories(THEMES, of(-1, -1, -1, -1, -1, -1, -1, -1))));
        return charts;
    }
}
