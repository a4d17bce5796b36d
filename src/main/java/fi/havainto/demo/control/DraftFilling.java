package fi.havainto.demo.control;

import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Observation;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Standard;
import java.util.ArrayList;

/** Fills a form in with what a story tells, field by field, as its author would. */
public final class DraftFilling {

    private DraftFilling() {}

    public static void fill(Report draft, Story story) {
        observation(draft.getObservation(), story);
        draft.setThemes(new ArrayList<>(story.themes()));
        draft.setClientGroups(new ArrayList<>(story.groups()));
        draft.setMunicipalityCode(story.municipality());
        draft.setVisibility(story.visibility());
        for (int i = 0; i < story.proposals().size(); i++) {
            // an opened form has its first proposal already
            ActionProposal row =
                    i < draft.getProposals().size() ? draft.getProposals().get(i) : draft.addProposal();
            proposal(row, story.proposals().get(i));
        }
    }

    private static void observation(Observation seen, Story story) {
        seen.setKind(story.kind());
        seen.setTitle(story.title());
        seen.setPhenomenon(story.phenomenon());
        seen.setWhom(orNull(story.whom()));
        seen.setExtent(story.extent());
        seen.setFrequency(story.frequency());
        seen.setTrend(story.trend());
        seen.setSource(story.source());
        seen.setConsequences(orNull(story.consequences()));
        seen.setCauses(orNull(story.causes()));
        seen.setAlreadyDone(orNull(story.doneAlready()));
        seen.setClientsView(orNull(story.clientsView()));
    }

    private static void proposal(ActionProposal row, StoryProposal told) {
        if (told.standard() != Standard.NONE) {
            row.become(told.standard());
        }
        row.setText(orNull(told.text()));
        row.setLevel(told.level());
        row.setAddressee(orNull(told.addressee()));
    }

    /** A field that nobody wrote in is empty on the form, not an empty text. */
    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
