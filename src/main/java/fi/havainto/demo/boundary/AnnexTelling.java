package fi.havainto.demo.boundary;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexChoices;
import fi.havainto.demo.control.AnnexStory;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;

/**
 * Writes an annex of the demo county through the doors, once its figures are published. An area and span of which there is
 * an annex already is left as it is; where the figures were too few to publish, nothing is issued.
 */
@Boundary
public class AnnexTelling {

    @Inject
    private Annexes annexes;

    @Inject
    private AnnexDrafts drafts;

    @Inject
    private AnnexIssues issues;

    @Inject
    private Players players;

    /** Writes it if it is not there yet, all in one transaction; whether it did. */
    public boolean tell(Actor system, AnnexStory story) {
        Actor coordinator = players.named(YearTelling.PREPARES);
        AnnexChoices choices = drafts.choices(coordinator);
        boolean isThere = choices.rows().stream()
                .anyMatch(row -> row.area().equals(story.area()) && row.span().equals(story.span()));
        boolean isReady =
                !story.isPublished() || choices.spans().contains(new AnnexChoices.SpanChoice(story.span(), true));
        if (isThere || !isReady) {
            return false;
        }
        long id = drafts.begin(coordinator, story.area(), story.span());
        drafts.chooseCards(coordinator, id, version(coordinator, id), story.cards());
        if (!story.diaryNumber().isEmpty()) {
            drafts.register(coordinator, id, version(coordinator, id), story.diaryNumber());
        }
        story.texts()
                .forEach((place, words) -> drafts.write(coordinator, id, place, words, 0)
                        .fault()
                        .ifPresent(fault -> {
                            throw fault;
                        }));
        if (story.isPublished()) {
            issues.freeze(coordinator, annexes.row(coordinator, id), true);
            issues.publish(coordinator, id, version(coordinator, id));
        }
        return true;
    }

    private int version(Actor coordinator, long id) {
        return annexes.row(coordinator, id).version();
    }
}
