package fi.havainto.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Move;
import java.util.Arrays;
import java.util.Map;
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
    void allLeadToTheReportButWhatAnAdministratorIsToldAndWhatIsOfAnAnnex() {
        Map<NoticeEvent, String> elsewhere = Map.of(
                NoticeEvent.WAITS_FOR_DEPUTY, "/account/people",
                NoticeEvent.ANNEX_COUNTED, "/annex/99-2026-1",
                NoticeEvent.ANNEX_PUBLISHED, "/annex/99-2026-1");
        for (NoticeEvent event : NoticeEvent.values()) {
            assertThat(event.leadsTo("99-2026-1")).isEqualTo(elsewhere.getOrDefault(event, "/report/99-2026-1"));
        }
    }
}
