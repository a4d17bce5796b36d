package fi.havainto.demo.control;

import fi.havainto.organisation.entity.Level;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.Standard;
import java.util.ArrayList;
import java.util.List;

/** What the writers of the demo county propose: about the phenomenon itself, or something that fits any. */
final class Proposals {

    private static final int NO_PROPOSAL_OF_MY_OWN = 18;
    private static final int SECOND_PROPOSAL = 35;
    private static final int THIRD_PROPOSAL = 15;

    private final Sentences sentences;

    Proposals(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One to three proposals about the phenomenon, each of another level; a good practice is shared. */
    List<StoryProposal> about(Chance chance, Tsv.Row about) {
        if (Kind.valueOf(about.get("kind")) == Kind.GOOD_PRACTICE) {
            return List.of(StoryProposal.share());
        }
        if (chance.percent(NO_PROPOSAL_OF_MY_OWN)) {
            return List.of(StoryProposal.cannotPropose(Level.UNIT));
        }
        List<StoryProposal> proposals = new ArrayList<>();
        proposals.add(own(about));
        if (chance.percent(SECOND_PROPOSAL)) {
            addOfAnotherLevel(chance, proposals, about.get("language"));
        }
        if (chance.percent(THIRD_PROPOSAL)) {
            addOfAnotherLevel(chance, proposals, about.get("language"));
        }
        return List.copyOf(proposals);
    }

    /** What is proposed about that phenomenon, and nothing else. */
    static StoryProposal own(Tsv.Row about) {
        return new StoryProposal(
                about.get("proposal"), Level.valueOf(about.get("level")), about.get("addressee"), Standard.NONE);
    }

    private void addOfAnotherLevel(Chance chance, List<StoryProposal> proposals, String language) {
        Level level = chance.any(List.of(Level.values()));
        if (proposals.stream().noneMatch(proposal -> proposal.level() == level)) {
            proposals.add(anyOf(chance, level, language));
        }
    }

    /** A proposal of that level that fits any phenomenon. */
    StoryProposal anyOf(Chance chance, Level level, String language) {
        return new StoryProposal(sentences.any(chance, "PROPOSAL_" + level, Kind.PROBLEM, language), level);
    }
}
