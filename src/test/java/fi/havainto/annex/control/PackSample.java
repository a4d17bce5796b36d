package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackItem;
import fi.havainto.annex.entity.PackProposal;
import fi.havainto.board.entity.FollowUp;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.platform.disclosure.Cube;
import fi.havainto.platform.disclosure.Dimension;
import fi.havainto.platform.disclosure.FigureSet;
import fi.havainto.platform.disclosure.Place;
import fi.havainto.platform.disclosure.Plan;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Standard;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;

/** Meeting packs of an invented body. Run as a program it writes them to {@code target/papers}, for eyes. */
final class PackSample {

    static final Instant MADE = Instant.parse("2026-11-28T15:45:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    static final String LONG = "Hyvinvointialueenviranhaltijapäätöstenvalmistelijakokoonpanokysymys";

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

    private PackSample() {}

    /** @param arguments the folder, if another is wanted */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/papers");
        Files.createDirectories(folder);
        for (String language : List.of("fi", "sv")) {
            Files.write(
                    folder.resolve("pack-" + language + ".pdf"), print(pack(true, items(true), set(false)), language));
            Files.write(
                    folder.resolve("pack-draft-" + language + ".pdf"),
                    print(pack(false, items(false), set(true)), language));
            Files.write(folder.resolve("pack-empty-" + language + ".pdf"), print(bare(), language));
        }
    }

    static byte[] print(Pack pack, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new PackPaper(ResourceBundle.getBundle("messages", locale), locale).print(pack);
    }

    static Pack pack(boolean checked, List<PackItem> items, PublishedSet set) {
        return new Pack(
                new BothLanguages("Esimerkin hyvinvointialue", "Exempels välfärdsområde"),
                new BothLanguages(
                        "Sosiaali- ja terveyspalvelujen lautakunta", "Nämnden för social- och hälsovårdstjänster"),
                DAY,
                "Virastotalo, kokoushuone Koivu, klo 16",
                checked ? Instant.parse("2026-12-16T11:15:00Z") : null,
                checked ? Instant.parse("2026-12-17T06:02:00Z") : MADE,
                items,
                followUps(),
                Optional.of(PackFiguring.of(set, THEMES)),
                THEMES,
                Map.of("COUNTY", new BothLanguages("Hyvinvointialue", "Välfärdsområdet")),
                true);
    }

    /** Nothing on the agenda, nothing ruled before, nothing published. */
    static Pack bare() {
        Pack full = pack(false, List.of(), set(true));
        return new Pack(
                full.issuer(),
                full.body(),
                DAY,
                null,
                null,
                MADE,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                false);
    }

    static List<PackItem> items(boolean ruled) {
        PackProposal first = proposal(
                "Kelan ja sosiaalityön yhteinen viranomaislinja, johon työntekijä voi soittaa asiakkaan vierestä.",
                "fi",
                "income",
                ruled ? Outcome.TRANSFERRED : null);
        PackProposal second = proposal(
                "Närstöd på biblioteket för dem som inte kan sköta ärenden på nätet.",
                "sv",
                "digital",
                ruled ? Outcome.ACCEPTED : null);
        PackProposal third = proposal(LONG + " selvitetään.", "fi", "housing", ruled ? Outcome.REFERRED_BACK : null);
        return List.of(
                new PackItem(
                        1,
                        "Perustoimeentulotuen päätös jää vajaaksi, kun liite puuttuu",
                        "fi",
                        "Aikuissosiaalityö esittää, että lisäselvityspyynnöt käydään läpi puhelimessa.\n\nTyö tehdään nykyisillä voimavaroilla.",
                        "§ 84",
                        "EHVA/214/05.00/2026",
                        Publicity.PUBLIC,
                        null,
                        List.of(first, second)),
                new PackItem(
                        2,
                        LONG,
                        "fi",
                        null,
                        null,
                        null,
                        Publicity.SECRET,
                        "JulkL 24 § 1 mom. 25 kohta",
                        List.of(third)),
                new PackItem(
                        3,
                        "Tillfälligt boende för bostadslösa",
                        "sv",
                        "Föredragande text på svenska.",
                        "§ 86",
                        null,
                        Publicity.INTERNAL,
                        null,
                        List.of()));
    }

    /** That many items with one proposal each. */
    static List<PackItem> many(int count) {
        List<PackItem> items = new ArrayList<>();
        for (int nth = 1; nth <= count; nth++) {
            items.add(new PackItem(
                    nth,
                    "Asia numero " + nth,
                    "fi",
                    "Esitellään.",
                    "§ " + nth,
                    null,
                    Publicity.PUBLIC,
                    null,
                    List.of(proposal("Ehdotetaan toimea " + nth + ".", "fi", "housing", null))));
        }
        return items;
    }

    static PackProposal proposal(String text, String language, String theme, Outcome outcome) {
        boolean given = outcome == Outcome.TRANSFERRED;
        return new PackProposal(
                text,
                Standard.NONE,
                language,
                Level.COUNTY,
                theme,
                outcome,
                outcome == null
                        ? null
                        : "Lautakunta pitää ehdotusta perusteltuna ja kehottaa sopimaan kokeilusta Kelan kanssa.",
                given ? "Kela" : null,
                given ? LocalDate.of(2027, 3, 31) : null);
    }

    private static List<FollowUp> followUps() {
        return List.of(
                followUp(
                        1,
                        15,
                        "§ 41",
                        Publicity.PUBLIC,
                        "Lyhennetään jonoa välitystilille.",
                        LocalDate.of(2026, 11, 1),
                        null),
                followUp(2, 12, "§ 43", Publicity.PUBLIC, "Hjälp med tolk redan vid första mötet.", null, null),
                followUp(
                        3,
                        20,
                        "§ 50",
                        Publicity.SECRET,
                        "Salainen asia, jota ei toisteta.",
                        LocalDate.of(2027, 2, 1),
                        null),
                followUp(4, 12, "§ 44", Publicity.PUBLIC, LONG, LocalDate.of(2026, 10, 1), MADE.minusSeconds(999_999)));
    }

    private static FollowUp followUp(
            long id, int day, String section, Publicity publicity, String text, LocalDate due, Instant finished) {
        String language = text.startsWith("Hjälp") ? "sv" : "fi";
        return new FollowUp(
                        id,
                        LocalDate.of(2026, 6, day),
                        section,
                        publicity,
                        text,
                        Standard.NONE,
                        language,
                        Level.COUNTY,
                        Outcome.ACCEPTED,
                        null,
                        due,
                        finished)
                .withoutSecrets();
    }

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
