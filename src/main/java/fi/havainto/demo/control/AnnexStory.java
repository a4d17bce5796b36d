package fi.havainto.demo.control;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.statistics.entity.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annex of the demo county, as its coordinator has written it.
 *
 * @param cards codes of themes
 * @param texts what stands at each place
 * @param isPublished whether it was frozen and published; else it is a draft
 */
public record AnnexStory(
        Area area,
        Span span,
        List<String> cards,
        String diaryNumber,
        Map<TextPlace, String> texts,
        boolean isPublished) {

    private static final String LINE_END = "¶";
    private static final String YEAR = "{0}";

    /** All of them, in their order; the county is that of the tables. */
    public static List<AnnexStory> all(LocalDate today) {
        String county = Tsv.read("county.tsv").get(0).get("code");
        List<Tsv.Row> written = Tsv.read("annex-texts.tsv");
        List<AnnexStory> stories = new ArrayList<>();
        for (Tsv.Row row : Tsv.read("annex-list.tsv")) {
            String municipality = row.get("municipality");
            stories.add(new AnnexStory(
                    new Area(county, municipality.isEmpty() ? null : municipality),
                    Span.of(period(row.get("span"), today.getYear())),
                    row.list("cards"),
                    row.get("diary").replace(YEAR, Integer.toString(today.getYear())),
                    texts(row.get("key"), written),
                    Boolean.parseBoolean(row.get("publish"))));
        }
        return stories;
    }

    private static Period period(String span, int year) {
        return switch (span) {
            case "year" -> new Period(year - 1, 0);
            case "half" -> new Period(year, 1);
            default -> throw new IllegalArgumentException("no span " + span);
        };
    }

    private static Map<TextPlace, String> texts(String key, List<Tsv.Row> written) {
        Map<TextPlace, String> texts = new LinkedHashMap<>();
        for (Tsv.Row row : written) {
            if (row.get("annex").equals(key)) {
                for (String language : List.of("fi", "sv")) {
                    TextPlace place = new TextPlace(TextBlock.valueOf(row.get("block")), row.get("theme"), language);
                    String words = row.get(language).replace(LINE_END, "\n");
                    if (!words.isEmpty()) {
                        texts.put(place, words);
                    }
                }
            }
        }
        return texts;
    }
}
