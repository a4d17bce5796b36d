package fi.havainto.platform.pdf;

import java.util.List;
import java.util.Locale;

/** Invented words for papers of the tests, in two languages, with compounds that no narrow column can hold. */
record SampleWords(
        String title,
        String kind,
        String issuer,
        String lead,
        String page,
        String contents,
        String chapter,
        String section,
        String topic,
        String wide,
        String strong,
        String note,
        String foreign,
        Locale foreignLanguage,
        String link,
        String see,
        String figure,
        String alternative,
        String caption,
        String total,
        String empty,
        List<String> headings,
        List<String> sentences,
        List<String> items,
        List<String> compounds) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    static SampleWords in(Locale language) {
        return language.getLanguage().equals("sv") ? swedish() : finnish();
    }

    String heading(int i) {
        return headings.get(i % headings.size());
    }

    String sentence(int i) {
        return sentences.get(i % sentences.size());
    }

    String item(int i) {
        return items.get(i % items.size());
    }

    String compound(int i) {
        return compounds.get(i % compounds.size());
    }

    private static SampleWords finnish() {
        return new SampleWords(
                "Sosiaalinen raportointi 2026",
                "Liite hyvinvointikertomukseen",
                "Esimerkin hyvinvointialue",
                "Lapsiperheköyhyys, yksinäisyys ja asunnottomuus näkyvät työntekijöiden havainnoissa.",
                "Sivu",
                "Sisällys",
                "Hyvinvointialueen havainnot",
                "Toimeentulotukihakemusten käsittelyajat",
                "Mielenterveyskuntoutujien asumispalvelut",
                "Laaja taulukko käännetyllä sivulla",
                "Asumisneuvojat tavoittivat nuoria aikaisemmin.",
                "Luvut kertovat työntekijöiden havainnoista, eivät ilmiön yleisyydestä väestössä.",
                "Socialarbetare berättar om bostadslöshet och missbruksproblem bland unga i välfärdsområdet.",
                SWEDISH,
                "Rakenteellisen sosiaalityön julkaisut kootaan hyvinvointialueen verkkosivuille vuosittain",
                "Yhteenveto on sivulla",
                "Havainnot kunnittain",
                "Pylväskuvio: seitsemän kunnan havainnot, suurin 90 ja pienin 20.",
                "Raportit teemoittain 1.1.–31.10.2026",
                "Yhteensä",
                "Jaksolla ei ole raportteja.",
                List.of("Ehdotus", "Käsittelijä", "Raportteja", "Asianumero"),
                List.of(
                        "Sosiaalityöntekijät ja sosiaaliohjaajat kertoivat, että toimeentulotuen päätös jää usein"
                                + " vajaaksi, kun liite puuttuu, ja että vuokrarästejä kertyy yksin asuville työikäisille"
                                + " nopeammin kuin velkaneuvontaan pääsee.",
                        "Tilapäismajoituksessa jonotetaan tuettua asumista kuukausia, vaikka pääsy edellyttää"
                                + " päihteettömyyttä ja mielenterveyspalveluiden hoitosuunnitelmaa.",
                        "Sähköiset palvelut jäävät ikääntyneiltä saavuttamatta; etuuksia jää hakematta, ja omaiset"
                                + " asioivat ilman valtuutusta (ks. asia 2026-000123, § 51).",
                        "Opiskelijaterveydenhuollon ja nuorisotyöttömyyden yhteys on havaittu 19 kunnassa.",
                        "Ruoka-avun jakelupisteillä on aiempaa enemmän lapsiperheitä."),
                List.of(
                        "Yhteinen saatelomake liitteille ja asumisneuvonnan jalkautuminen oppilaitoksiin",
                        "Oma majoitusosa naisille",
                        "Lähituki kahteen kirjastoon",
                        "Viedä kymmenen asunto ensin -paikan lisäys talousarvioon"),
                List.of(
                        "Hyvinvointialuejohtaja",
                        "Mielenterveysyksikkö",
                        "Sosiaalipalvelut",
                        "Lastensuojeluilmoitus",
                        "Päihdeongelmat"));
    }

    private static SampleWords swedish() {
        return new SampleWords(
                "Social rapportering 2026",
                "Bilaga till välfärdsberättelsen",
                "Exempels välfärdsområde",
                "Barnfattigdom, ensamhet och bostadslöshet syns i personalens observationer.",
                "Sida",
                "Innehåll",
                "Välfärdsområdets observationer",
                "Behandlingstiderna för utkomststödsansökningar",
                "Boendeservice för mentalvårdsrehabiliterande",
                "En bred tabell på en vänd sida",
                "Bostadsrådgivarna nådde unga tidigare.",
                "Talen berättar om personalens observationer, inte om hur vanligt fenomenet är.",
                "Sosiaalityöntekijät kertovat asunnottomuudesta ja päihdeongelmista hyvinvointialueella.",
                FINNISH,
                "Det strukturella sociala arbetets publikationer samlas på välfärdsområdets webbplats varje år",
                "Sammandraget finns på sidan",
                "Observationer enligt kommun",
                "Stapeldiagram: observationer i sju kommuner, den största 90 och den minsta 20.",
                "Rapporter enligt tema 1.1–31.10.2026",
                "Totalt",
                "Det finns inga rapporter från perioden.",
                List.of("Förslag", "Handläggare", "Rapporter", "Ärendenummer"),
                List.of(
                        "Socialarbetarna och socialhandledarna berättade att beslutet om utkomststöd ofta blir"
                                + " ofullständigt när en bilaga saknas, och att hyresskulderna växer snabbare än man får"
                                + " tid hos skuldrådgivningen.",
                        "I det tillfälliga boendet köar man i månader till stödboende, trots att tillträdet"
                                + " förutsätter drogfrihet och mentalvårdstjänsternas vårdplan.",
                        "De elektroniska tjänsterna når inte äldre; förmåner blir osökta och anhöriga uträttar"
                                + " ärenden utan fullmakt (se ärende 2026-000123, § 51).",
                        "Studerandehälsovårdens samband med ungdomsarbetslösheten har märkts i 19 kommuner.",
                        "Vid matutdelningspunkterna finns fler barnfamiljer än tidigare."),
                List.of(
                        "Gemensam följeblankett för bilagor och uppsökande bostadsrådgivning i läroanstalterna",
                        "En egen inkvarteringsdel för kvinnor",
                        "Närstöd i två bibliotek",
                        "Ta in tio bostad först-platser i budgeten"),
                List.of(
                        "Välfärdsområdesdirektör",
                        "Mentalvårdsenheten",
                        "Socialservice",
                        "Barnskyddsanmälan",
                        "Missbruksproblem"));
    }
}
