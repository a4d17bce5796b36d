package fi.havainto.browser;

/** What is said on the whole way of three proposals, in its language. Written for these tests. */
record Ways(
        String forCounty,
        String question,
        String answer,
        String noted,
        String ruling,
        String contest,
        String summary,
        String result,
        String finished,
        String progress,
        String effect,
        String contested,
        String closed) {

    static Ways in(String language) {
        return language.equals("sv") ? swedish() : finnish();
    }

    private static Ways finnish() {
        return new Ways(
                "Hyvinvointialue sopii Kelan kanssa yhteisestä viranomaislinjasta.",
                "Kuinka usein olette nähneet tämän tänä syksynä?",
                "Viikoittain, noin kymmenen perheen kohdalla.",
                "Otamme asian mukaan kevään koosteeseen, ja yhdyshenkilö nimetään samassa yhteydessä.",
                "Lautakunta katsoo, että asia ratkaistaan ensin käytännön yhteistyössä.",
                "Käytännön yhteistyötä on yritetty jo kaksi vuotta.",
                "Vien asian vuoden 2027 hyvinvointisuunnitelman valmisteluun.",
                "Kela nimesi yhteyshenkilön.",
                "Kela on nimennyt alueelle yhteyshenkilön, ja hänen numeronsa on kaikilla.",
                "Kelan kanssa on sovittu tapaaminen, ja yhteyshenkilöä etsitään.",
                "Yhteyshenkilölle soitetaan viikoittain, eikä asioita enää palauteta puutteiden vuoksi.",
                "Uusi käsittely pyydetty",
                "Suljettu");
    }

    private static Ways swedish() {
        return new Ways(
                "Välfärdsområdet kommer överens med FPA om en gemensam myndighetslinje.",
                "Hur ofta har ni sett detta i höst?",
                "Varje vecka, i ungefär tio familjer.",
                "Vi tar med ärendet i vårens sammandrag, och en kontaktperson utses samtidigt.",
                "Nämnden anser att ärendet först ska lösas i praktiskt samarbete.",
                "Praktiskt samarbete har prövats i två år redan.",
                "Jag tar ärendet till beredningen av välfärdsplanen för 2027.",
                "FPA utsåg en kontaktperson.",
                "FPA har utsett en kontaktperson för området, och alla har numret.",
                "Ett möte med FPA är bokat, och en kontaktperson söks.",
                "Kontaktpersonen rings varje vecka, och ärenden returneras inte längre för att något saknas.",
                "Ny behandling begärd",
                "Stängd");
    }
}
