package fi.havainto.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackOffTest {

    private static final Instant THEN = Instant.parse("2026-11-25T08:00:00Z");

    @Test
    void theWaitsGrowAndThenStayAsLong() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(BackOff.OF_A_MAIL::after))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 5L, 15L, 60L, 240L, 240L, 240L);
        assertThat(BackOff.OF_THE_SERVER.after(1000)).isEqualTo(Duration.ofMinutes(15));
        assertThatThrownBy(() -> BackOff.OF_A_MAIL.after(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMailIsTriedForThreeDaysAndThenHasFailed() {
        OutboxMessage notice = notice();
        List<Instant> tries = new ArrayList<>();
        Instant next = THEN;
        while (notice.getState() == OutboxState.WAITING) {
            tries.add(next);
            notice.failed(MailFault.MAIL_REFUSED, next);
            next = notice.getNextTryAt();
        }
        assertThat(tries).hasSize(BackOff.MOST_TRIES);
        assertThat(Duration.between(THEN, tries.get(tries.size() - 1)))
                .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusHours(4));
        assertThat(notice.getState()).isEqualTo(OutboxState.FAILED);
        assertThat(notice.getReason()).isEqualTo(MailFault.MAIL_REFUSED);
        assertThat(notice.getNextTryAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = MailFault.class,
            names = {"ADDRESS_REFUSED", "ADDRESS_BROKEN"})
    void anAddressThatWillNotChangeByItselfFailsAtOnce(MailFault fault) {
        OutboxMessage notice = notice();
        notice.failed(fault, THEN);
        assertThat(notice.getState()).isEqualTo(OutboxState.FAILED);
        assertThat(notice.getReason()).isEqualTo(fault);
    }

    @Test
    void whatIsStuckIsTriedAnewAndNothingElse() {
        OutboxMessage notice = notice();
        assertThatThrownBy(() -> notice.again(THEN)).isInstanceOf(IllegalStateException.class);
        notice.hasNoAddress(null);
        notice.again(THEN.plusSeconds(1));
        assertThat(notice.getState()).isEqualTo(OutboxState.WAITING);
        assertThat(notice.getNextTryAt()).isEqualTo(THEN.plusSeconds(1));
        notice.failed(MailFault.ADDRESS_REFUSED, THEN);
        notice.again(THEN);
        assertThat(notice.getFailures()).isZero();
        assertThat(notice.getReason()).isNull();
        notice.sent(THEN);
        assertThatThrownBy(() -> notice.again(THEN)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theServerRestsLongerWithEachFailureAndNotAtAllOnceItAnswers() {
        MailOutage outage = new MailOutage();
        assertThat(outage.isResting(THEN)).isFalse();
        outage.failed(MailFault.SERVER_SILENT, THEN);
        outage.failed(MailFault.SERVER_SILENT, THEN.plusSeconds(60));
        assertThat(outage.getSince()).isEqualTo(THEN);
        assertThat(outage.isResting(THEN.plusSeconds(179))).isTrue();
        assertThat(outage.isResting(THEN.plusSeconds(180))).isFalse();
        outage.isOver();
        assertThat(outage.isGoingOn()).isFalse();
        assertThat(outage.getSince()).isNull();
    }

    private static OutboxMessage notice() {
        return new OutboxMessage(1L, NoticeEvent.DECIDE, 2L, 3L, THEN);
    }
}
