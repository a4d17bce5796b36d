package fi.havainto.annex.boundary;

import fi.havainto.annex.control.AnnexSearch;
import fi.havainto.annex.control.Snapshots;
import fi.havainto.annex.entity.Annex;
import fi.havainto.platform.Boundary;
import fi.havainto.report.boundary.IssuedAsked;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Says which issued annexes hold words that are masked in a report. Masking does not reach what was issued: it can be withdrawn
 * and followed by a new edition, whose rulings come from the masked texts.
 */
@Boundary
public class IssuedWords {

    @Inject
    private AnnexSearch search;

    @Inject
    private Snapshots snapshots;

    void say(@Observes IssuedAsked asked) {
        search.of(asked.actor(), snapshots.holding(asked.countyCode(), asked.words())).stream()
                .filter(annex -> search.isOpenTo(asked.actor(), annex))
                .map(Annex::getNumber)
                .forEach(asked::answer);
    }
}
