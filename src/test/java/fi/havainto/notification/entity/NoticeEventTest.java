package fi.havainto.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Move;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoticeEventTest {

    @Test
    void authorsAreToldOfWhatOthersDoAndNotOfTheirOwnActs() {
        assertThat(Arrays.stream(Move.values())
                        .filter(move -> NoticeEvent.of(move).isPresent()))
                .containsExactlyInAnyOrder(
                        Move.TAKE,
                        Move.ASK,
                        Move.FORWARD,
                        Move.ESCALATE,
                        Move.PUT_ON_AGENDA,
                        Move.TAKE_OFF,
                        Move.DECIDE,
                        Move.START,
                        Move.FINISH);
    }

    @Test
    void allLeadToTheReportButWhatAnAdministratorIsTold() {
        for (NoticeEvent event : NoticeEvent.values()) {
            assertThat(event.leadsTo("2026-000123"))
                    .isEqualTo(event == NoticeEvent.WAITS_FOR_DEPUTY ? "/account/people" : "/report/2026-000123");
        }
    }
}
