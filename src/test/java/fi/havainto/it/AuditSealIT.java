package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.Fault.What;
import fi.havainto.audit.entity.SealedKind;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner of the tables tampers with them, each time in one way; verification names the very row, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class AuditSealIT {

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @Inject
    Tampering tampering;

    private Tampering.Sealed report;
    private long place;

    @BeforeEach
    void aSealedReport() {
        report = tampering.report();
        place = tampering.place(SealedKind.EVENT, report.event());
    }

    @AfterEach
    void everythingIsAsItWas() {
        assertThat(tampering.verified()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at - interval '1 hour'",
                "at = at + interval '1 microsecond'",
                "person_id = person_id + 1",
                "person_id = null",
                "person_id = null, job = 'DeadlineWatch'",
                "action = 'TAKE'",
                "ids = replace(ids, 'report=', 'report=9')",
                "ids = ids || ' '",
                "ids = ''"
            })
    void anEventThatWasChanged(String how) {
        assertThat(tampering.changed("audit_event", "id", report.event(), how))
                .containsExactly(tampering.fault(What.CHANGED, SealedKind.EVENT, report.event()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move = 'ASK'",
                "from_stage = 'DECIDED'",
                "to_stage = 'ENDED'",
                "move = 'DECIDE', outcome = 'NOTED'",
                "person_id = (select min(id) from account_person)",
                "role = 'MANAGER'",
                "unit_id = null, body_id = (select min(id) from organisation_body)",
                "at = at - interval '1 day'"
            })
    void aChangeOfAReportThatWasChanged(String how) {
        assertThat(tampering.changed("report_change", "id", report.change(), how))
                .containsExactly(tampering.fault(What.CHANGED, SealedKind.CHANGE, report.change()));
    }

    @Test
    void wordsThatWereChangedOrTakenAway() {
        assertThat(words(report.passage(), "text = text || '.'"))
                .containsExactly(tampering.fault(What.WORDS_CHANGED, SealedKind.PASSAGE, report.passage()));
        assertThat(words(report.passage(), "text = null"))
                .containsExactly(tampering.fault(What.WORDS_MISSING, SealedKind.PASSAGE, report.passage()));
    }

    @Test
    void wordsThatWereChangedTogetherWithTheirCommitment() {
        String forged =
                "text = 'Toisin.', salt = '\\x00', commitment = sha256('\\x00' || convert_to('Toisin.', 'UTF8'))";
        assertThat(words(report.passage(), forged))
                .containsExactly(tampering.fault(What.CHANGED, SealedKind.PASSAGE, report.passage()));
        assertThat(words(report.sent(), "commitment = sha256('')"))
                .containsExactly(tampering.fault(What.CHANGED, SealedKind.PASSAGE, report.sent()));
    }

    @Test
    void maskedWordsAreNobodysFault() {
        assertThat(words(report.passage(), "text = null, masked_at = now()")).isEmpty();
    }

    private List<Fault> words(long passage, String how) {
        return tampering.changed("platform_passage", "id", passage, how);
    }

    @Test
    void anEventThatWasDeleted() {
        assertThat(tampering.deleted("audit_event", "id", report.event()))
                .containsExactly(new Fault(What.MISSING, SealedKind.EVENT, report.event(), place));
    }

    @Test
    void aPlaceThatWasDeleted() {
        assertThat(tampering.deleted("audit_seal", "ordinal", place))
                .containsExactly(
                        Fault.ofSeal(What.SEAL_MISSING, place),
                        new Fault(What.UNSEALED, SealedKind.EVENT, report.event(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash = sha256(hash)", "hash = set_byte(hash, 31, get_byte(hash, 31) # 1)"})
    void aHashThatWasChanged(String how) {
        assertThat(tampering.changed("audit_seal", "ordinal", place, how))
                .containsExactly(new Fault(What.SEAL_CHANGED, SealedKind.EVENT, report.event(), place));
    }

    @Test
    void aMomentOfSealingThatWasChanged() {
        assertThat(tampering.changed("audit_seal", "ordinal", place, "sealed_at = sealed_at - interval '1 minute'"))
                .containsExactly(new Fault(What.CHANGED, SealedKind.EVENT, report.event(), place));
    }

    @Test
    void twoEventsThatChangedPlaces() {
        long other = rows.number("select max(id) from audit_event where id < ?", report.event());
        long otherPlace = tampering.place(SealedKind.EVENT, other);
        swap(report.event(), other, otherPlace);
        assertThat(tampering.verified())
                .containsExactlyInAnyOrder(
                        new Fault(What.CHANGED, SealedKind.EVENT, report.event(), otherPlace),
                        new Fault(What.CHANGED, SealedKind.EVENT, other, place));
        swap(other, report.event(), otherPlace);
    }

    private void swap(long here, long there, long otherPlace) {
        String set = "update audit_seal set row_id = %d where ordinal = %d";
        owner.change(set.formatted(-1, place), set.formatted(here, otherPlace), set.formatted(there, place));
    }

    @Test
    void anEventThatWasAddedPastTheSeal() {
        long added = rows.number("select nextval('audit_event_seq')");
        owner.change(Tampering.silently(
                "audit_event",
                "insert into audit_event (id, at, job, action, ids) values (" + added + ", now(), 'it', 'TAKE', '')"));
        assertThat(tampering.verified()).containsExactly(new Fault(What.UNSEALED, SealedKind.EVENT, added, null));
        owner.change("delete from audit_event where id = " + added);
    }

    @Test
    void anEventThatWasDeletedWhileItWaited() {
        long head = rows.number("select max(ordinal) from audit_seal");
        tampering.verified();
        long waits = rows.number("select max(row_id) from audit_waiting where kind = 'EVENT'");
        String columns = "id, at, person_id, job, action, ids";
        owner.change(Tampering.keep("audit_event", "id = " + waits), "delete from audit_event where id = " + waits);
        assertThat(tampering.verified()).containsExactly(new Fault(What.MISSING, SealedKind.EVENT, waits, null));
        owner.change(Tampering.silently(
                "audit_event",
                "insert into audit_event (" + columns + ") select " + columns + " from audit_kept",
                "drop table audit_kept"));
        assertThat(rows.number("select max(ordinal) from audit_seal")).isEqualTo(head);
    }

    @Test
    void anEndThatWasCutOffWithItsEvents() {
        long head = rows.number("select max(ordinal) from audit_seal");
        tampering.verified();
        tampering.seal();
        String columns = "id, at, person_id, job, action, ids";
        owner.change(
                Tampering.keep("audit_seal", "ordinal >= " + head),
                "create table audit_kept_events as select e.* from audit_event e join audit_kept k"
                        + " on k.kind = 'EVENT' and k.row_id = e.id",
                "delete from audit_event where id in (select id from audit_kept_events)",
                "delete from audit_seal where ordinal >= " + head);
        assertThat(tampering.verified()).contains(Fault.ofSeal(What.HEAD_CHANGED, head));
        owner.change(
                "alter table audit_event disable trigger user",
                "alter table audit_seal disable trigger user",
                "insert into audit_event (" + columns + ") select " + columns + " from audit_kept_events",
                "insert into audit_seal select * from audit_kept",
                "alter table audit_event enable trigger user",
                "alter table audit_seal enable trigger user",
                "drop table audit_kept",
                "drop table audit_kept_events");
    }
}
