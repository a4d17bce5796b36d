package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackItem;
import fi.havainto.annex.entity.PackProposal;
import fi.havainto.board.entity.FollowUp;
import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Standard;
import fi.havainto.statistics.entity.PublishedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Meeting packs of an invented body. */
final class PackSample {

    static final Instant MADE = Instant.parse("2026-11-28T15:45:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    static final String LONG = "Hyvinvointialueenviranhaltijapäätöstenvalmistelijakokoonpanokysymys";

    private PackSample() {}

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
                Optional.of(PackFiguring.of(set, PublishedSample.THEMES)),
                PublishedSample.THEMES,
                Map.of("COUNTY", new BothLanguages("Hyvinvointialue", "Välfärdsområdet")),
                true);
    }

    /** Nothing on the agenda, nothing ruled before, nothing published. */
    static Pack bare() {
        Pack full = pack(false, List.of(), PublishedSample.set(true));
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
        return items(ruled, LONG);
    }

    /** @param second title of the second item */
    static List<PackItem> items(boolean ruled, String second) {
        PackProposal first = proposal(
                "Kelan ja sosiaalityön yhteinen viranomaislinja, johon työntekijä voi soittaa asiakkaan vierestä.",
                "fi",
                "income",
                ruled ? Outcome.TRANSFERRED : null);
        PackProposal other = proposal(
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
                        "Aikuissosiaalityö esittää, että lisäselvityspyynnöt käydään läpi puhelimessa.\n\n"
                                + "Työ tehdään nykyisillä voimavaroilla.",
                        "§ 84",
                        "EHVA/214/05.00/2026",
                        Publicity.PUBLIC,
                        null,
                        List.of(first, other)),
                new PackItem(
                        2,
                        second,
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
                        Publicity.INTERNAL,
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
}
