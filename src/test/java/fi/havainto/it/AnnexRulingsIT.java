package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.havainto.annex.boundary.AnnexDrafts;
import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.RuledProposal.Progress;
import fi.havainto.annex.entity.Span;
import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.handling.boundary.Records;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.AgendaPlace;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import fi.havainto.statistics.entity.Period;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which rulings come into an annex, and what they say of where they came from: nothing. */
@ExtendWith(ArquillianExtension.class)
class AnnexRulingsIT {

    @Inject
    TestCounty county;

    @Inject
    Boardroom room;

    @Inject
    Agendas agendas;

    @Inject
    Pen pen;

    @Inject
    Reports reports;

    @Inject
    Records records;

    @Inject
    AnnexDrafts drafts;

    @Inject
    Annexes annexes;

    @Inject
    Clock clock;

    private static final String LAW = "JulkL 24 § 1 mom. 25 k";

    private final String diary = "D/" + OwnWord.next();
    private Actor coordinator;
    private long draft;

    @BeforeEach
    void aDraftOfThisYear() {
        coordinator = county.as(Who.COORDINATOR);
        draft = drafts.begin(coordinator, Area.ofCounty(TestCounty.CODE), Span.of(thisYear()));
    }

    @AfterEach
    void discard() {
        drafts.discard(coordinator, draft, annexes.row(coordinator, draft).version());
    }

    @Test
    void whatCheckedMinutesSayInPublicWithItsProgressAndWithoutItsReport() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 3);
        mark(meeting, Publicity.PUBLIC);
        room.rule(meeting, Outcome.ACCEPTED, Outcome.REJECTED, Outcome.ACCEPTED);
        assertThat(rulings()).as("typing decides nothing").isEmpty();
        room.release(meeting);
        assertThat(rulings())
                .extracting(RuledProposal::outcome, RuledProposal::progress)
                .containsExactly(
                        tuple("ACCEPTED", Progress.WAITING),
                        tuple("REJECTED", Progress.NONE),
                        tuple("ACCEPTED", Progress.WAITING));
        MoveInput start =
                new MoveInput().responsible("Maija Meikäläinen", clock.today().plusDays(9));
        pen.make(county.as(Who.MANAGER), report, Move.START, start, 1);
        assertThat(rulings().get(0)).satisfies(ruling -> {
            assertThat(ruling.progress()).isEqualTo(Progress.STARTED);
            assertThat(ruling.responsible())
                    .as("whom the desk has asked stands in no minutes")
                    .isEmpty();
            assertThat(ruling.due()).as("nor by when").isNull();
        });
        pen.make(county.as(Who.MANAGER), report, Move.FINISH, Pen.words().result("Valmis"), 1);
        RuledProposal ruled = rulings().get(0);
        assertThat(ruled.progress()).isEqualTo(Progress.FINISHED);
        assertThat(ruled.finishedOn()).isEqualTo(clock.today());
        assertThat(ruled.proposal().fi()).isEqualTo("Ehdotus 1");
        assertThat(ruled.reason()).isEqualTo("Lautakunta katsoo näin.");
        assertThat(ruled.reasonLanguage()).isEqualTo("fi");
        assertThat(ruled.day()).isEqualTo(meeting.getDay());
        assertThat(rulings().toString())
                .doesNotContain(report.getNumber())
                .doesNotContain("Kokeilun otsikko")
                .doesNotContain("Meikäläinen");
    }

    @Test
    void whatIsSecretOrOfAnotherSpanIsLeftOut() {
        Meeting meeting = room.meeting(0);
        room.onAgenda(meeting, 1);
        mark(meeting, Publicity.SECRET);
        room.rule(meeting, Outcome.ACCEPTED);
        room.release(meeting);
        assertThat(rulings()).isEmpty();
        Meeting open = room.meeting(0);
        room.onAgenda(open, 1);
        mark(open, Publicity.PUBLIC);
        room.rule(open, Outcome.NOTED);
        room.release(open);
        assertThat(rulings()).hasSize(1);
        long before = drafts.begin(
                coordinator,
                Area.ofCounty(TestCounty.CODE),
                Span.of(new Period(thisYear().year() - 1, 0)));
        assertThat(of(before)).isEmpty();
        drafts.discard(coordinator, before, annexes.row(coordinator, before).version());
    }

    /** A body may make an item public whose report is not; that makes the report's words no matter of an annex. */
    @Test
    void whatComesOfASecretOrConfidentialReportIsLeftOutEvenOfAPublicItem() {
        Meeting meeting = room.meeting(0);
        room.onAgenda(meeting, 1);
        room.put(secret(), meeting);
        room.put(confidential(), meeting);
        assertThat(room.items(meeting))
                .as("until the secretary decides otherwise")
                .extracting(AgendaItem::getPublicity, AgendaItem::getPublicityGround)
                .containsExactly(
                        tuple(Publicity.PUBLIC, null), tuple(Publicity.SECRET, LAW), tuple(Publicity.INTERNAL, null));
        room.items(meeting).forEach(item -> mark(item, Publicity.PUBLIC));
        room.items(meeting).forEach(item -> room.rule(item, Outcome.ACCEPTED));
        room.release(meeting);
        assertThat(rulings()).hasSize(1);
    }

    @Test
    void aProposalOfASecretReportMakesTheItemSecretThatItJoins() {
        Meeting meeting = room.meeting(3);
        room.onAgenda(meeting, 1);
        Report secret = secret();
        long item = room.items(meeting).get(0).getId();
        pen.make(county.as(Who.MANAGER), secret, Move.PUT_ON_AGENDA, new MoveInput().place(AgendaPlace.item(item)));
        assertThat(room.items(meeting).get(0)).satisfies(joined -> {
            assertThat(joined.open()).hasSize(2);
            assertThat(joined.getPublicity()).isEqualTo(Publicity.SECRET);
            assertThat(joined.getPublicityGround()).isEqualTo(LAW);
        });
    }

    @Test
    void reasonsAreInTheLanguageOfTheItem() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        item.setLanguage("sv");
        mark(item, Publicity.PUBLIC);
        AgendaItem marked = room.items(meeting).get(0);
        Ruling given = marked.getRulings().get(0);
        given.setResponsible("planeraren");
        given.setDue(clock.today().plusDays(60));
        room.rule(marked, Outcome.ACCEPTED);
        room.release(meeting);
        assertThat(rulings())
                .extracting(RuledProposal::reasonLanguage, RuledProposal::responsible, RuledProposal::due)
                .containsExactly(tuple("sv", "planeraren", clock.today().plusDays(60)));
        assertThat(reports.read(coordinator, report.getNumber()).getChanges())
                .last()
                .satisfies(
                        change -> assertThat(change.getPassage().getLanguage()).isEqualTo("sv"));
    }

    private Report secret() {
        Report secret = room.atManager(Level.COUNTY);
        pen.check(coordinator, secret);
        Report seen = reports.read(coordinator, secret.getNumber());
        records.store(coordinator, seen.getId(), seen.getVersion(), Publicity.SECRET, LAW, null, "report");
        return secret;
    }

    private Report confidential() {
        Report report =
                pen.sent(county.as(Who.AUTHOR), draft -> draft.setVisibility(Visibility.CONFIDENTIAL), Level.COUNTY);
        pen.make(coordinator, report, Move.FORWARD, Pen.words().target(county.managersDesk()));
        pen.make(county.as(Who.MANAGER), report, Move.TAKE, new MoveInput());
        pen.check(coordinator, report);
        return report;
    }

    private void mark(Meeting meeting, Publicity publicity) {
        mark(room.items(meeting).get(0), publicity);
    }

    private void mark(AgendaItem item, Publicity publicity) {
        item.setDiaryNumber(diary);
        item.setPublicity(publicity);
        item.setPublicityGround(publicity == Publicity.PUBLIC ? null : "JulkL 24 §");
        agendas.store(county.as(Who.SECRETARY), item);
    }

    /** Those of this test: the county has meetings of others too. */
    private List<RuledProposal> rulings() {
        return of(draft);
    }

    private List<RuledProposal> of(long annex) {
        return annexes.read(coordinator, annex, "fi").snapshot().orElseThrow().rulings().stream()
                .filter(ruling -> ruling.diaryNumber().equals(diary))
                .toList();
    }

    private Period thisYear() {
        return new Period(clock.today().getYear(), 0);
    }
}
