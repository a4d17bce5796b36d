package fi.havainto.it;

import fi.havainto.account.boundary.People;
import fi.havainto.account.entity.Person;
import fi.havainto.handling.boundary.Checks;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Moves;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes and moves reports through the doors, as somebody at a page would. */
@ApplicationScoped
public class Pen {

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Reports reports;

    @Inject
    private Moves moves;

    @Inject
    private Checks checks;

    /** A draft with everything that is required, not stored yet; one proposal for each level. */
    public Report draft(Actor author, Level... levels) {
        return draftOf(author, UUID.randomUUID().toString(), levels);
    }

    /** What somebody has typed into the form of that key who never saw what is stored of it. */
    public Report draftOf(Actor author, String key, Level... levels) {
        Person writer = people.find(author, author.personId());
        Report draft = new Report(key, units.find(author, writer.getUnitId()), writer.getId(), "fi");
        draft.getObservation().setKind(Kind.PROBLEM);
        draft.getObservation().setTitle("Kokeilun otsikko");
        draft.getObservation().setPhenomenon("Kokeilun ilmiö, jota nähdään viikoittain.");
        draft.getObservation().setFrequency(Frequency.WEEKLY);
        draft.setThemes(new ArrayList<>(List.of("income_benefits")));
        draft.setClientGroups(new ArrayList<>(List.of("all_residents")));
        while (draft.getProposals().size() < levels.length) {
            draft.addProposal();
        }
        for (int i = 0; i < levels.length; i++) {
            draft.getProposals().get(i).setText("Ehdotus " + (i + 1));
            draft.getProposals().get(i).setLevel(levels[i]);
        }
        return draft;
    }

    public Report sent(Actor author, Level... levels) {
        return sent(author, draft -> {}, levels);
    }

    public Report sent(Actor author, Visibility visibility) {
        return sent(author, draft -> draft.setVisibility(visibility), Level.UNIT);
    }

    public Report sent(Actor author, Visibility visibility, String title) {
        return sent(
                author,
                draft -> {
                    draft.setVisibility(visibility);
                    draft.getObservation().setTitle(title);
                },
                Level.UNIT);
    }

    public Report sent(Actor author, Consumer<Report> also, Level... levels) {
        Report draft = draft(author, levels);
        also.accept(draft);
        Report stored = reports.save(author, draft).report();
        return reports.read(author, reports.submit(author, stored));
    }

    /** Makes the move of those proposals as this person sees them now; all of them when none is named. */
    public Report make(Actor actor, Report report, Move move, MoveInput input, int... ordinals) {
        Report seen = reports.read(actor, report.getNumber());
        moves.make(actor, seen.getId(), move, versions(seen, ordinals), input);
        return reports.read(actor, report.getNumber());
    }

    /** The coordinator ticks it, so that it may go on an agenda. */
    public void check(Actor coordinator, Report report) {
        checks.tick(coordinator, report.getId());
    }

    public static Map<Long, Integer> versions(Report seen, int... ordinals) {
        return seen.getProposals().stream()
                .filter(one -> ordinals.length == 0
                        || Arrays.stream(ordinals).anyMatch(ordinal -> ordinal == one.getOrdinal()))
                .collect(Collectors.toMap(ActionProposal::getId, ActionProposal::getVersion));
    }

    public static MoveInput words() {
        return new MoveInput().words("Perustelu kokeilusta.", "fi");
    }

    public static MoveInput outcome(Outcome outcome) {
        return words().outcome(outcome);
    }
}
