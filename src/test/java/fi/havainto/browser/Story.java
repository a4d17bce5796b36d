package fi.havainto.browser;

import fi.havainto.demo.control.Tsv;
import fi.havainto.platform.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is written on a journey, in its language. The Finnish report is one of the real observations, in the words of the
 * worker who made it; the others were written for these tests.
 */
record Story(
        String title,
        String seen,
        String forUnit,
        String forOthers,
        String others,
        String accepted,
        String passedOn,
        String transferred,
        String responsible,
        String notEnough) {

    private static final String OBSERVATION = "O01";
    static final String THEME = "income_benefits";

    /** Nobody's: such individual numbers are never given. */
    static final String IDENTITY_CODE = "010190-999W";

    private static final int MONTHS_AHEAD = 6;
    private static final Map<String, Story> STORIES = Map.of("fi", finnish(), "sv", swedish(), "en", english());

    static Story in(String language) {
        return STORIES.get(language);
    }

    /** The same with another title. */
    Story titled(String other) {
        return new Story(
                other, seen, forUnit, forOthers, others, accepted, passedOn, transferred, responsible, notEnough);
    }

    static LocalDate due() {
        return LocalDate.now(Clock.ZONE).plusMonths(MONTHS_AHEAD);
    }

    private static Story finnish() {
        Tsv.Row real = Tsv.read("observations.tsv").stream()
                .filter(row -> row.get("id").equals(OBSERVATION))
                .findFirst()
                .orElseThrow();
        return new Story(
                "Hakemus ei siirry Kelasta ilman asiakkaan pyyntöä",
                real.get("phenomenon"),
                "Yksikkö nimeää yhdyshenkilön Kelan kanssa tehtävään työhön.",
                real.get("proposal"),
                "Kela",
                "Hyvä ehdotus. Nimeämme yhdyshenkilön ja kerromme nimen kaikille viikkokokouksessa.",
                "Tämä koskee Kelaa, joten siirrän ehdotuksen palvelupäällikölle.",
                "Ehdotus on viety Kelan kanssa pidettävään yhteistyökokoukseen.",
                "Kelan alueellinen yhteyshenkilö",
                "En tiedä vielä, milloin Kela vastaa.");
    }

    private static Story swedish() {
        return new Story(
                "Ansökan blir kvar hos FPA om klienten inte ber om annat",
                "När klienten behöver kompletterande utkomststöd blir ansökan kvar hos FPA, om klienten inte själv ber"
                        + " att den skickas till välfärdsområdet. Många vet inte att de kan göra det.",
                "Enheten utser en kontaktperson för arbetet med FPA.",
                "FPA ger klienten en egen handläggare, som är lätt att nå.",
                "FPA",
                "Ett bra förslag. Vi utser en kontaktperson och berättar vem det är på veckomötet.",
                "Det här gäller FPA, så jag skickar förslaget vidare till servicechefen.",
                "Förslaget har tagits upp på samarbetsmötet med FPA.",
                "FPA:s regionala kontaktperson",
                "Jag vet inte ännu när FPA svarar.");
    }

    private static Story english() {
        return new Story(
                "Applications stay with Kela unless the client asks otherwise",
                "When a client needs supplementary social assistance, the application stays with Kela unless the client"
                        + " asks for it to be sent to the county. Many clients do not know that they can ask.",
                "The unit names a contact person for the work with Kela.",
                "Kela gives the client a case worker of their own who is easy to reach.",
                "Kela",
                "A good proposal. We will name a contact person and tell everybody in the weekly meeting.",
                "This concerns Kela, so I am forwarding the proposal to the service manager.",
                "The proposal was taken to the meeting with Kela.",
                "Kela's regional contact person",
                "I do not know yet when Kela will answer.");
    }
}
