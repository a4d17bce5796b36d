package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Incomplete;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.boundary.SavedDraft;
import fi.havainto.report.boundary.Stopped;
import fi.havainto.report.entity.Missing;
import fi.havainto.report.entity.Report;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form becomes one report, whatever is clicked, retried or opened twice; what somebody writes is kept. */
@ExtendWith(ArquillianExtension.class)
class SubmitIT {

    private static final int CLICKS = 100;
    private static final int AT_ONCE = 10;
    private static final long WAIT_SECONDS = 60;
    private static final int MUCH = 10_000;
    private static final String IDENTITY_CODE = "131052-308T";

    @Resource
    ManagedExecutorService executor;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    private Actor author;

    @BeforeEach
    void aWriter() {
        author = county.as(Who.AUTHOR);
    }

    @Test
    void aHundredSendsOfOneFormAreOneReportWithOneNumber() throws Exception {
        Report stored = reports.save(author, pen.draft(author, Level.UNIT)).report();
        Set<String> numbers = atOnce(() -> reports.submit(author, reports.open(author, stored.getFormKey(), "fi")));
        assertOneReport(stored.getFormKey(), numbers);
    }

    @Test
    void aHundredFirstSendsOfAFormThatWasNeverStoredAreOneReportToo() throws Exception {
        String key = pen.draft(author, Level.UNIT).getFormKey();
        Set<String> numbers = atOnce(() -> reports.submit(author, pen.draftOf(author, key, Level.UNIT)));
        assertOneReport(key, numbers);
    }

    @Test
    void firstSavesAtOnceMakeOneDraft() throws Exception {
        String key = pen.draft(author, Level.UNIT).getFormKey();
        Set<String> answers = atOnce(() -> {
            try {
                return ""
                        + reports.save(author, pen.draftOf(author, key, Level.UNIT))
                                .report()
                                .getId();
            } catch (Conflict othersWereFirst) {
                return "conflict";
            }
        });
        assertThat(answers).hasSizeBetween(1, 2);
        assertThat(rows.number("select count(*) from report_report where form_key = ?", key))
                .isEqualTo(1);
        assertThat(reports.open(author, key, "fi").getProposals()).hasSize(1);
    }

    @Test
    void aStoppedPassageIsHeldBackAndTheRestIsStored() {
        Report draft = pen.draft(author, Level.UNIT);
        draft.getObservation().setWhom("Ennen");
        draft = reports.save(author, draft).report();
        draft.getObservation().setWhom("Asiakas " + IDENTITY_CODE);
        draft.getObservation().setCauses("Syyt");
        draft.getProposals().get(0).setText("Tilille FI21 1234 5600 0007 85");
        SavedDraft saved = reports.save(author, draft);
        assertThat(saved.held()).containsOnlyKeys("whom", "proposal-1-text");
        assertThat(saved.held().get("whom")).contains(IDENTITY_CODE);
        Report stored = reports.open(author, draft.getFormKey(), "fi");
        assertThat(stored.getObservation().getWhom()).isEqualTo("Ennen");
        assertThat(stored.getObservation().getCauses()).isEqualTo("Syyt");
        assertThat(stored.getProposals().get(0).getText()).isEqualTo("Ehdotus 1");
        assertThat(rows.number("select count(*) from report_report r where r::text like ?", "%" + IDENTITY_CODE + "%"))
                .isZero();
    }

    @Test
    void aStoppedPassageIsNotSent() {
        Report draft = reports.save(author, pen.draft(author, Level.UNIT)).report();
        draft.getObservation().setTitle(IDENTITY_CODE);
        Stopped stopped = catchThrowableOfType(Stopped.class, () -> reports.submit(author, draft));
        assertThat(stopped.fields()).containsExactly("title");
        assertThat(reports.open(author, draft.getFormKey(), "fi").isDraft()).isTrue();
    }

    @Test
    void somebodyElsesKeyIsNotFound() {
        Report draft = reports.save(author, pen.draft(author, Level.UNIT)).report();
        for (Who who : List.of(Who.COLLEAGUE, Who.LEADER, Who.OTHER_AUTHOR)) {
            Actor stranger = county.as(who);
            String key = draft.getFormKey();
            assertThatThrownBy(() -> reports.open(stranger, key, "fi")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.save(stranger, draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.submit(stranger, draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.submit(stranger, pen.draftOf(stranger, key, Level.UNIT)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.discard(stranger, key)).isInstanceOf(NotFound.class);
        }
        assertThat(reports.open(author, draft.getFormKey(), "fi").isWrittenBy(author))
                .isTrue();
    }

    @Test
    void theSecondOfTwoTabsIsToldAndLosesNothing() {
        Report first = reports.save(author, pen.draft(author, Level.UNIT)).report();
        Report second = reports.open(author, first.getFormKey(), "fi");
        first.getObservation().setCauses("Ensimmäinen välilehti");
        reports.save(author, first);
        second.getObservation().setCauses("Toinen välilehti");
        assertThatThrownBy(() -> reports.save(author, second)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> reports.submit(author, second)).isInstanceOf(Conflict.class);
        assertThat(second.getObservation().getCauses()).isEqualTo("Toinen välilehti");
        Report stored = reports.open(author, first.getFormKey(), "fi");
        assertThat(stored.getObservation().getCauses()).isEqualTo("Ensimmäinen välilehti");
        assertThat(stored.isDraft()).isTrue();
    }

    @Test
    void proposalsComeAndGoWithTheDraft() {
        Report draft = reports.save(author, pen.draft(author, Level.UNIT, Level.COUNTY, Level.NATIONAL))
                .report();
        draft.removeProposal(draft.getProposals().get(1));
        draft = reports.save(author, draft).report();
        draft.addProposal().setText("Uusi");
        draft.getProposals().get(2).setLevel(Level.OWN_WORK);
        reports.save(author, draft);
        Report stored = reports.open(author, draft.getFormKey(), "fi");
        assertThat(stored.getProposals()).extracting("text").containsExactly("Ehdotus 1", "Ehdotus 3", "Uusi");
        assertThat(stored.getProposals()).extracting("ordinal").containsExactly(1, 2, 3);
    }

    @Test
    void whatIsTooLongIsNamedAndTheDraftStays() {
        Report draft = reports.save(author, pen.draft(author, Level.UNIT)).report();
        draft.getObservation().setPhenomenon("å".repeat(MUCH));
        draft.getProposals().get(0).setText("ä".repeat(MUCH));
        Incomplete refused = catchThrowableOfType(Incomplete.class, () -> reports.submit(author, draft));
        assertThat(refused.missing()).extracting(Missing::field).containsExactly("phenomenon", "proposal-1-text");
        assertThat(refused.missing()).extracting(Missing::limit).containsExactly(8000, 2000);
        assertThat(reports.save(author, draft).held()).containsOnlyKeys("phenomenon", "proposal-1-text");
        assertThat(reports.open(author, draft.getFormKey(), "fi")
                        .getObservation()
                        .getPhenomenon())
                .startsWith("Kokeilun ilmiö");
    }

    @Test
    void whatIsWrittenIsStoredAsItWasTyped() {
        String typed = "Sámi: čđŋšŧžÁá – 👩‍👩‍👧 \"<script>alert(1)</script>\" & #{me} \\ '; drop\tja\nrivi";
        Report report = pen.sent(
                author,
                draft -> {
                    draft.getObservation().setTitle(typed);
                    draft.getObservation().setClientsView(typed);
                    draft.getProposals().get(0).setText(typed);
                },
                Level.UNIT);
        assertThat(report.getObservation().getTitle()).isEqualTo(typed);
        assertThat(report.getObservation().getClientsView()).isEqualTo(typed);
        assertThat(report.getProposals().get(0).getText()).isEqualTo(typed);
        assertThat(rows.column("select title from report_report where id = ?", report.getId()))
                .containsExactly(typed);
    }

    @Test
    void aDraftCanBeThrownAwayAndASentReportCannot() {
        Report draft =
                reports.save(author, pen.draft(author, Level.UNIT, Level.UNIT)).report();
        reports.discard(author, draft.getFormKey());
        assertThat(rows.number("select count(*) from report_report where id = ?", draft.getId()))
                .isZero();
        Report sent = pen.sent(author, Level.UNIT);
        assertThatThrownBy(() -> reports.discard(author, sent.getFormKey())).isInstanceOf(NotFound.class);
    }

    private void assertOneReport(String key, Set<String> numbers) {
        assertThat(numbers).hasSize(1);
        assertThat(rows.column("select number from report_report where form_key = ?", key))
                .containsExactlyElementsOf(numbers);
        assertThat(rows.number(
                        "select count(*) from report_change c join report_report r on r.id = c.report_id"
                                + " where r.form_key = ?",
                        key))
                .isEqualTo(1);
    }

    /** The work of a hundred clicks, several of them at the very same moment. */
    private Set<String> atOnce(Callable<String> work) throws Exception {
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<Set<String>>> hands = Collections.nCopies(AT_ONCE, () -> {
            together.await(WAIT_SECONDS, TimeUnit.SECONDS);
            Set<String> answers = new HashSet<>();
            for (int i = 0; i < CLICKS / AT_ONCE; i++) {
                answers.add(work.call());
            }
            return answers;
        });
        Set<String> all = new HashSet<>();
        for (Future<Set<String>> answer : new ArrayList<>(executor.invokeAll(hands))) {
            all.addAll(answer.get(WAIT_SECONDS, TimeUnit.SECONDS));
        }
        return all;
    }
}
