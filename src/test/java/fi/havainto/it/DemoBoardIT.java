package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.MeetingRow;
import fi.havainto.demo.boundary.CountyFounding;
import fi.havainto.demo.control.Sitting;
import fi.havainto.demo.control.Sitting.Matter;
import fi.havainto.demo.control.Sittings;
import fi.havainto.platform.Clock;
import fi.havainto.platform.WorkingDays;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Stage;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The meetings of the demo county as the server loaded them: what was ruled, who was told, what is to come. */
@ExtendWith(ArquillianExtension.class)
class DemoBoardIT {

    private static final int MANY = 1000;

    private static final String OF_THE_STORY =
            " from report_proposal p join report_report r on r.id = p.report_id where r.form_key = ?";

    @Resource(lookup = "java:app/jdbc/havainto")
    DataSource dataSource;

    @Inject
    SignIn signIn;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Inject
    WorkingDays days;

    private List<Sitting> sittings;

    @BeforeEach
    void readTheTables() {
        sittings = new Sittings(clock.today(), days).all();
    }

    @Test
    void secretaryAndMemberSeeWhatWasHeld() {
        List<Sitting> held = ofTheBoard(true);
        assertThat(held).hasSize(4);
        for (String username : List.of("secretary", "member")) {
            List<MeetingRow> past = meetings.past(actor(username), 0, MANY);
            for (Sitting sitting : held) {
                MeetingRow row = row(past, sitting);
                assertThat(row.isReleased()).isTrue();
                assertThat(row.items()).isEqualTo(sitting.items().size());
                assertThat(row.ready())
                        .isEqualTo(row.proposals())
                        .isEqualTo(matters(sitting).count());
                assertThat(meetings.items(actor(username), row.id()))
                        .extracting(AgendaItem::getSection)
                        .containsExactlyElementsOf(sitting.items().stream()
                                .map(Sitting.Item::section)
                                .toList());
            }
        }
    }

    @Test
    void theNextOneIsHalfReady() {
        Sitting next = ofTheBoard(false).get(0);
        Actor member = actor("member");
        MeetingRow row = row(meetings.coming(member, 0, MANY), next);
        assertThat(row.items()).isEqualTo(3);
        assertThat(row.proposals()).isEqualTo(4);
        assertThat(row.ready()).isEqualTo(2);
        assertThat(meetings.named(member, row.id())).hasSize(4).allMatch(one -> one.number() == null);
        assertThat(meetings.items(member, row.id()).stream()
                        .map(item -> item.open().size()))
                .containsExactly(1, 2, 1);
    }

    @Test
    void everyProposalStandsWhereItsLastRulingTookIt() throws SQLException {
        for (Sitting sitting : sittings) {
            for (Matter matter : matters(sitting).toList()) {
                if (matter.outcome() != Outcome.REFERRED_BACK) {
                    assertThat(text(
                                    "select p.stage" + OF_THE_STORY,
                                    matter.story().formKey()))
                            .as(matter.story().key())
                            .isEqualTo(stage(sitting, matter).name());
                }
            }
        }
    }

    @Test
    void everyRulingWasToldToTheAuthorOnTheDayOfTheCheck() throws SQLException {
        List<Sitting> held = sittings.stream().filter(Sitting::isHeld).toList();
        assertThat(held).hasSize(6);
        for (Sitting sitting : held) {
            for (Matter matter : matters(sitting).toList()) {
                assertThat(text(
                                "select count(*) from feedback_feedback f join feedback_recipient t on t.feedback_id = f.id"
                                        + " join report_author a on a.report_id = f.report_id and a.person_id = t.person_id"
                                        + " join report_report r on r.id = f.report_id where r.form_key = ?"
                                        + " and f.at = ?::timestamptz",
                                matter.story().formKey(),
                                sitting.checked().toString()))
                        .as(matter.story().key())
                        .isEqualTo("1");
            }
        }
    }

    private static Stage stage(Sitting sitting, Matter matter) {
        if (!sitting.isHeld()) {
            return Stage.ON_AGENDA;
        }
        return matter.followed().stream()
                .map(one -> one.move().move() == Move.FINISH ? Stage.ENDED : Stage.IN_PROGRESS)
                .reduce((earlier, later) -> later)
                .orElse(matter.outcome().to());
    }

    private List<Sitting> ofTheBoard(boolean held) {
        return sittings.stream()
                .filter(sitting -> sitting.secretary().equals("secretary") && sitting.isHeld() == held)
                .toList();
    }

    private static Stream<Matter> matters(Sitting sitting) {
        return sitting.items().stream().flatMap(item -> item.matters().stream());
    }

    private static MeetingRow row(List<MeetingRow> rows, Sitting sitting) {
        return rows.stream()
                .filter(row ->
                        row.day().equals(sitting.day()) && sitting.place().equals(row.place()))
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(String username) {
        return signIn.actor(signIn.with(username, CountyFounding.PASSWORD).personId())
                .orElseThrow();
    }

    private String text(String question, String... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
