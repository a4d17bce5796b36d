package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Published figures of an invented county, and the names of its themes. */
final class PublishedSample {

    static final Map<String, BothLanguages> THEMES = themes(
            "housing",
            "Asuminen",
            "Boende",
            "income",
            "Toimeentulo ja etuudet",
            "Utkomst och förmåner",
            "digital",
            "Digitaaliset palvelut ja asiointi",
            "Digitala tjänster och ärendehantering",
            "young",
            "Lapset, nuoret ja perheet",
            "Barn, unga och familjer",
            "mental",
            "Mielenterveys ja päihteet",
            "Psykisk hälsa och missbruk",
            "lonely",
            "Yksinäisyys ja osallisuus",
            "Ensamhet och delaktighet");

    /** The total, as it is printed and read out of a paper. */
    static final String ALL = "1 447";

    private PublishedSample() {}

    /** Of a year with one hidden theme, or of its first half with all shown. */
    static PublishedSet set(boolean half) {
        Map<Place, OptionalLong> kept = new LinkedHashMap<>();
        List<Code> codes = THEMES.keySet().stream().sorted().map(Code::new).toList();
        long count = 17;
        for (Code code : codes) {
            boolean hidden =
                    !half && (code.text().equals("lonely") || code.text().equals("young"));
            kept.put(Place.total("theme", code), hidden ? OptionalLong.empty() : OptionalLong.of(count));
            count += 23;
        }
        kept.put(Place.WHOLE, OptionalLong.of(1_447));
        Plan plan = new Plan(List.of(new Dimension("theme", codes)), List.<Cube>of());
        return new PublishedSet(
                7,
                "99",
                new Period(2026, half ? 1 : 0),
                Instant.parse("2026-07-14T06:00:00Z"),
                Instant.parse("2026-07-15T06:00:00Z"),
                5,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                FigureSet.kept(plan, kept));
    }

    private static Map<String, BothLanguages> themes(String... codesAndNames) {
        Map<String, BothLanguages> themes = new LinkedHashMap<>();
        for (int i = 0; i < codesAndNames.length; i += 3) {
            themes.put(codesAndNames[i], new BothLanguages(codesAndNames[i + 1], codesAndNames[i + 2]));
        }
        return themes;
    }
}
