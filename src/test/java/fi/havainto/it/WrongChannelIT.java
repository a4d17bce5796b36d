package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.handling.boundary.WrongChannels;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.Channels;
import fi.havainto.organisation.entity.Channel;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.ReportStage;
import fi.havainto.report.entity.Stage;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to another channel of the county: the mark, who is told, who ends what, and who keeps the channels. */
@ExtendWith(ArquillianExtension.class)
class WrongChannelIT {

    private static final String LINK = "https://kanava.example/";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    WrongChannels wrong;

    @Inject
    Channels channels;

    @Inject
    Reports reports;

    private Actor author;
    private Actor leader;
    private Actor coordinator;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        leader = county.as(Who.LEADER);
        coordinator = county.as(Who.COORDINATOR);
    }

    @Test
    void whatStandsAtTheCoordinatorsDeskEndsWithTheMark() {
        Report report = pen.sent(author, Visibility.CONFIDENTIAL);
        Channel channel = channel("Epäkohtailmoitus");
        wrong.mark(coordinator, report.getId(), report.getVersion(), channel.getId(), "Soita minulle.");
        Report read = reports.read(author, report.getNumber());
        assertThat(read.getStage()).isEqualTo(ReportStage.CLOSED);
        assertThat(read.getChanges()).extracting("move").containsExactly(Move.SUBMIT, Move.TAKE, Move.DECIDE);
        String words = read.getChanges().get(2).getPassage().getText();
        assertThat(words).isEqualTo(channel.words("fi") + "\n" + LINK + "\n\nSoita minulle.");
        assertThat(read.wrongChannel().orElseThrow().getPassage().getText()).isEqualTo(words);
        assertThat(trail("WRONG_CHANNEL", report))
                .containsExactly("report=" + report.getId() + " channel=" + channel.getId());
        assertThat(told(author, "WRONG_CHANNEL", report)).isEqualTo(1);
    }

    @Test
    void whoeverHoldsItEndsItWithOneClick() {
        Report report = sent(draft -> {}, Level.UNIT, Level.UNIT, Level.COUNTY);
        wrong.mark(
                coordinator,
                report.getId(),
                report.getVersion(),
                channel("Muistutus").getId(),
                null);
        assertThat(reports.read(author, report.getNumber()).getStage())
                .as("the coordinator holds nothing of it")
                .isEqualTo(ReportStage.OPEN);
        assertThat(told(leader, "WRONG_CHANNEL_DESK", report)).isEqualTo(3);
        assertThat(told(author, "WRONG_CHANNEL", report)).isEqualTo(1);
        assertThatThrownBy(() -> wrong.endHere(county.as(Who.MANAGER), report.getNumber()))
                .isInstanceOf(HavaintoException.class)
                .hasMessage("report.move.notYours");
        assertThatThrownBy(() -> wrong.endHere(author, report.getNumber())).isInstanceOf(NotFound.class);
        Report seen = reports.read(leader, report.getNumber());
        assertThat(wrong.endable(leader, seen)).extracting("ordinal").containsExactly(1, 2);
        wrong.endHere(leader, report.getNumber());
        wrong.endHere(leader, report.getNumber());
        Report read = reports.read(leader, report.getNumber());
        assertThat(read.getProposals())
                .extracting("stage")
                .as("the third is beyond the level of that desk")
                .containsExactly(Stage.ENDED, Stage.ENDED, Stage.SUBMITTED);
    }

    @Test
    void aMarkIsTakenBackAndMadeAgain() {
        Report report = sent(draft -> {});
        Channel first = channel("Ensimmäinen");
        Channel second = channel("Toinen");
        wrong.mark(coordinator, report.getId(), report.getVersion(), first.getId(), null);
        Report marked = reports.read(coordinator, report.getNumber());
        wrong.mark(coordinator, report.getId(), marked.getVersion(), second.getId(), null);
        Report again = reports.read(coordinator, report.getNumber());
        assertThat(again.wrongChannel().orElseThrow().getChannel().getId()).isEqualTo(second.getId());
        wrong.takeBack(coordinator, report.getId(), again.getVersion());
        Report free = reports.read(author, report.getNumber());
        assertThat(free.wrongChannel()).isEmpty();
        assertThatThrownBy(() -> wrong.endHere(leader, report.getNumber())).isInstanceOf(NotFound.class);
        assertThat(rows.number("select count(*) from report_wrong_channel where report_id = ?", report.getId()))
                .as("what was said stays where masking finds it")
                .isEqualTo(2);
        pen.make(leader, report, Move.TAKE, new MoveInput());
    }

    @Test
    void aMarkNamesAChannelInUseOfTheCounty() {
        Report report = sent(draft -> {});
        Channel closed = channel("Suljettu");
        closed.setActive(false);
        channels.store(county.as(Who.ADMIN), closed);
        long foreign = rows.number("select min(id) from organisation_channel where county_code = '99'");
        for (Long id : new Long[] {null, closed.getId(), foreign, -1L}) {
            assertRefused("handling.wrong.needsChannel", () -> mark(report, id, null));
        }
        long open = channel("Avoin").getId();
        assertRefused("error.field.stopped", () -> mark(report, open, "Hän on 131052-308T."));
        assertRefused("error.field.long", () -> mark(report, open, "a".repeat(WrongChannels.OWN_LENGTH + 1)));
    }

    @Test
    void channelsAreKeptByTheAdministratorOfTheCounty() {
        Actor admin = county.as(Who.ADMIN);
        Channel channel = channel("Pidetty");
        assertThat(channels.kept(admin)).extracting(Channel::getId).contains(channel.getId());
        assertThat(channels.kept(admin)).extracting(Channel::getCountyCode).containsOnly(TestCounty.CODE);
        for (Who who : List.of(Who.COORDINATOR, Who.MANAGER, Who.AUTHOR, Who.PRIVACY)) {
            assertThatThrownBy(() -> channels.store(county.as(who), channel)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> channels.kept(county.as(who))).isInstanceOf(NotFound.class);
        }
        Channel foreign = filled(new Channel("99"), "Vieras");
        assertThatThrownBy(() -> channels.store(admin, foreign)).isInstanceOf(NotFound.class);
        Channel later = channels.find(admin, channel.getId());
        later.setLink("javascript:alert(1)");
        later.setWordsSv(" ");
        later.setNameEn("a".repeat(Channel.NAME_LENGTH + 1));
        Refusal.at(
                Map.of(
                        "words-sv", "error.field.needed",
                        "name-en", "error.field.long",
                        "link", "organisation.channel.needsWeb"),
                () -> channels.store(admin, later));
        later.setLink(null);
        later.setNameEn("Later");
        channel.setNameFi("Ensin");
        channels.store(admin, channel);
        later.setWordsSv("Senare");
        assertThatThrownBy(() -> channels.store(admin, later))
                .as("the other tab")
                .isInstanceOf(Conflict.class);
    }

    @Test
    void nobodyElseMarks() {
        Report report = sent(draft -> {});
        long channel = channel("Muut").getId();
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.MANAGER, Who.SECRETARY, Who.ADMIN, Who.PRIVACY)) {
            Actor actor = county.as(who);
            assertThatThrownBy(() -> wrong.mark(actor, report.getId(), report.getVersion(), channel, null))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wrong.takeBack(actor, report.getId(), report.getVersion()))
                    .isInstanceOf(NotFound.class);
        }
    }

    private Report sent(Consumer<Report> also, Level... levels) {
        return pen.sent(author, also, levels.length == 0 ? new Level[] {Level.UNIT} : levels);
    }

    private void mark(Report report, Long channel, String own) {
        wrong.mark(coordinator, report.getId(), report.getVersion(), channel, own);
    }

    private Channel channel(String name) {
        Actor admin = county.as(Who.ADMIN);
        channels.store(admin, filled(channels.fresh(admin), name));
        return channels.kept(admin).stream()
                .filter(one -> one.getNameFi().equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Channel filled(Channel channel, String name) {
        channel.setNameFi(name);
        channel.setNameSv(name);
        channel.setNameEn(name);
        channel.setWordsFi("Vie asia kanavaan: " + name + ".");
        channel.setWordsSv("För ärendet till kanalen: " + name + ".");
        channel.setWordsEn("Take it to: " + name + ".");
        channel.setLink(LINK);
        return channel;
    }

    private List<String> trail(String action, Report report) {
        return rows.column(
                "select ids from audit_event where action = ? and (ids || ' ') like ? order by id",
                action,
                "report=" + report.getId() + " %");
    }

    private long told(Actor person, String event, Report report) {
        return rows.number(
                "select count(*) from notification_outbox where person_id = ? and event = ? and report_id = ?",
                person.personId(),
                event,
                report.getId());
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOf(HavaintoException.class).hasMessage(key);
    }
}
