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
import fi.havainto.it.TestCounty.Who;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.statistics.entity.Period;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
    AnnexDrafts drafts;

    @Inject
    Annexes annexes;

    @Inject
    Clock clock;

    private final String diary = "D/" + UUID.randomUUID();
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

    private void mark(Meeting meeting, Publicity publicity) {
        AgendaItem item = room.items(meeting).get(0);
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
