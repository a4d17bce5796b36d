package fi.havainto.demo.control;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Standard;

/** What the author of a story proposes; a set proposal has no text of its own. */
public record StoryProposal(String text, Level level, String addressee, Standard standard) {

    StoryProposal(String text, Level level) {
        this(text, level, "", Standard.NONE);
    }

    /** "I can't propose, please take this up." */
    static StoryProposal cannotPropose(Level level) {
        return new StoryProposal("", level, "", Standard.CANNOT_PROPOSE);
    }

    /** "Share this with others." */
    static StoryProposal share() {
        return new StoryProposal("", Level.COUNTY, "", Standard.SHARE);
    }
}
