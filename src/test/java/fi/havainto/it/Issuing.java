package fi.havainto.it;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes and issues annexes of the demonstration county through the doors, as its coordinator would at the pages. */
@ApplicationScoped
public class Issuing {

    static final String COUNTY = "99";
    private static final List<String> LANGUAGES = List.of("fi", "sv");
    private static final List<String> THEMES = List.of("housing", "income_benefits", "youth");

    @Inject
    private Publications publications;

    @Inject
    private AnnexDrafts drafts;

    @Inject
    private AnnexIssues issues;

    @Inject
    private Clock clock;

    /** Publishes last year's figures, once. */
    void publishFigures(Actor coordinator) {
        Period lastYear = lastYear();
        if (publications.published(coordinator, COUNTY, lastYear).isEmpty()) {
            publications.sign(
                    coordinator,
                    publications.prepare(coordinator, COUNTY, lastYear).id());
        }
    }

    private Period lastYear() {
        return new Period(clock.today().getYear() - 1, 0);
    }

    /** A draft of that municipality and last year, written so that it can be frozen. */
    long draft(Actor coordinator, String municipality) {
        publishFigures(coordinator);
        long id = drafts.begin(coordinator, new Area(COUNTY, municipality), Span.of(lastYear()));
        drafts.chooseCards(coordinator, id, drafts.find(coordinator, id).row().version(), THEMES);
        for (String language : LANGUAGES) {
            write(coordinator, id, new TextPlace(TextBlock.SUMMARY, language));
            THEMES.forEach(theme -> write(coordinator, id, new TextPlace(TextBlock.CARD_SEEN, theme, language)));
        }
        return id;
    }

    private void write(Actor coordinator, long id, TextPlace place) {
        int version = drafts.find(coordinator, id).texts().stream()
                .filter(text -> text.place().equals(place))
                .findFirst()
                .orElseThrow()
                .version();
        drafts.write(coordinator, id, place, "Havaintoja " + place.theme(), version);
    }

    /** The number of an annex that is frozen and not published. */
    String frozen(Actor coordinator, String municipality) {
        return freeze(coordinator, municipality).number();
    }

    /** The number of an annex that everybody of the county reads. */
    String published(Actor coordinator, String municipality) {
        AnnexRow frozen = freeze(coordinator, municipality);
        return issues.publish(coordinator, frozen.id(), frozen.version()).number();
    }

    private AnnexRow freeze(Actor coordinator, String municipality) {
        long id = draft(coordinator, municipality);
        return issues.freeze(coordinator, drafts.find(coordinator, id).row(), true);
    }
}
