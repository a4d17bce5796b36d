package fi.havainto.handling.control;

import fi.havainto.feedback.entity.Action;
import fi.havainto.feedback.entity.ActionNote;
import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.feedback.entity.WrittenNote;
import fi.havainto.handling.entity.MinutesLine;
import fi.havainto.handling.entity.PaperNames;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Passage;
import fi.havainto.platform.access.Role;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.ChangeOf;
import fi.havainto.report.entity.Desk;
import fi.havainto.report.entity.Extent;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Ids;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportOf;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Trend;
import fi.havainto.report.entity.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** A report with a long way, on paper. */
final class ReportSample {

    static final Instant SENT = Instant.parse("2026-11-02T08:15:00Z");
    static final Instant MADE = Instant.parse("2026-11-28T15:45:00Z");
    static final String LONG = "Hyvinvointialueenviranhaltijapäätöstenvalmistelijakokoonpanokysymys";

    private ReportSample() {}

    static byte[] print(Report report, PaperNames names, String language) {
        return print(report, names, language, List.of(action(report)));
    }

    static byte[] print(Report report, PaperNames names, String language, List<Action> actions) {
        Locale locale = Locale.forLanguageTag(language);
        List<MinutesLine> minutes = List.of(new MinutesLine(
                report.getProposals().get(0).getId(), "Päätös: Lautakunta ke 18.11.2026, § 84, diaarinumero EHVA/9"));
        return new ReportPaper(ResourceBundle.getBundle("messages", locale), locale, true)
                .print(report, names, List.of(), actions, minutes);
    }

    static PaperNames names(String author) {
        return new PaperNames(
                "Esimerkin hyvinvointialue",
                author,
                "Esimerkin palvelualue",
                "Asuminen, " + LONG,
                "Työikäiset",
                "Esimerkin hyvinvointialue, Esimerkkilä",
                Map.of(Level.UNIT, "Yksikkö"),
                Map.of(901L, "Esimerkin palvelualue"),
                "Liisa Lukija",
                MADE);
    }

    static Report report(Visibility visibility) {
        Report report = ReportOf.in(Stage.IN_PROGRESS).level(Level.UNIT).made();
        report.setVisibility(visibility);
        var seen = report.getObservation();
        seen.setKind(Kind.PROBLEM);
        seen.setExtent(Extent.values()[0]);
        seen.setFrequency(Frequency.values()[0]);
        seen.setTrend(Trend.values()[0]);
        seen.setTitle("Vuokrat nousevat yli " + LONG);
        seen.setPhenomenon("Vuokra nousi, ja [poistettu] joutui muuttamaan.\n\nSama on tapahtunut muillekin.");
        seen.setCauses("Tonttipula");
        ActionProposal proposal = report.getProposals().get(0);
        proposal.setText("Lisää vuokra-asuntoja, joihin tuen saa samasta paikasta.");
        proposal.setAddressee("Kunta");
        Ids.set(report, "number", "2026-000123");
        Ids.set(report, "submittedAt", SENT);
        Desk desk = Desk.of(3, "/1/2/3/", Role.SUPERVISOR);
        new ChangeOf(report)
                .happened(Move.SUBMIT, null, SENT, null, null, null)
                .happened(Move.TAKE, null, SENT.plusSeconds(90_000), desk, null, null)
                .happened(
                        Move.DECIDE, Outcome.ACCEPTED, SENT.plusSeconds(190_000), desk, "Vi godkänner förslaget.", "sv")
                .happened(Move.START, null, SENT.plusSeconds(290_000), desk, null, null);
        return report;
    }

    static Action action(Report report) {
        Action action = Ids.give(
                new Action(
                        report.getProposals().get(0).getId(),
                        "Asumisen palvelut",
                        false,
                        LocalDate.of(2027, 2, 1),
                        SENT),
                3);
        Ids.set(action, "notes", List.of(note(action, "Tontti on varattu.", 1)));
        return action;
    }

    /** What was done before the proposal was taken up again. */
    static Action earlierAction(Report report) {
        Action action = Ids.give(
                new Action(
                        report.getProposals().get(0).getId(),
                        "Entinen vastaaja",
                        false,
                        LocalDate.of(2026, 11, 3),
                        SENT.minusSeconds(90_000)),
                2);
        action.finish(Passage.of("Aiempi tulos.", "fi", SENT), SENT);
        Ids.set(action, "notes", List.of(note(action, "Aiemmin kerrottu.", 2)));
        return action;
    }

    private static ActionNote note(Action action, String words, long id) {
        WrittenNote written = new WrittenNote(NoteKind.PROGRESS, 1L, words, "fi", null, "form");
        return Ids.give(new ActionNote(action, written, 5L, Role.SUPERVISOR, MADE), id);
    }
}
