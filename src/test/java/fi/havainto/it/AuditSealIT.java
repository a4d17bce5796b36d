package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.audit.boundary.Sealing;
import fi.havainto.audit.boundary.Verification;
import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.Fault.What;
import fi.havainto.audit.entity.SealedKind;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

    private static final Actor JOB = Actor.system("it");
    private static final String OF_EVENT = "at = k.at, person_id = k.person_id, job = k.job, action = k.action, ids = k.ids";
    private static final String OF_CHANGE = "move = k.move, from_stage = k.from_stage, to_stage = k.to_stage,"
            + " outcome = k.outcome, person_id = k.person_id, role = k.role, unit_id = k.unit_id, body_id = k.body_id,"
            + " at = k.at, passage_id = k.passage_id";
    private static final String OF_PASSAGE = "text = k.text, salt = k.salt, commitment = k.commitment,"
            + " language = k.language, written_at = k.written_at, masked_at = k.masked_at";
    private static final String OF_SEAL =
            "kind = k.kind, row_id = k.row_id, sealed_at = k.sealed_at, hash = k.hash";

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @Inject
    Sealing sealing;

    @Inject
    Verification verification;

    private long event;
    private long change;
    private long passage;
    private long sent;
    private long place;

    /** A report with two moves is sealed, and then something else, so that the tampered rows are not the last ones. */
    @BeforeEach
    void aSealedReport() {
        Actor leader = county.as(Who.LEADER);
        Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED));
        long id = report.getId();
        event = rows.number("select id from audit_event where report_id = ? and action = 'DECIDE'", id);
        change = rows.number("select id from report_change where report_id = ? and move = 'TAKE'", id);
        passage = rows.number("select passage_id from report_change where report_id = ? and move = 'DECIDE'", id);
        sent = rows.number("select passage_id from report_change where report_id = ? and move = 'SUBMIT'", id);
        seal();
        place = place(SealedKind.EVENT, event);
        verification.verify(JOB);
        seal();
    }

    @AfterEach
    void everythingIsAsItWas() {
        assertThat(verified()).isEmpty();
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
        assertTampered("audit_event", event, OF_EVENT, how, fault(What.CHANGED, SealedKind.EVENT, event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "move = 'ASK'",
                "from_stage = 'DECIDED'",
                "to_stage = 'ENDED'",
                "outcome = 'NOTED'",
                "person_id = (select min(id) from account_person)",
                "role = 'MANAGER'",
                "unit_id = null",
                "at = at - interval '1 day'"
            })
    void aChangeOfAReportThatWasChanged(String how) {
        assertTampered("report_change", change, OF_CHANGE, how, fault(What.CHANGED, SealedKind.CHANGE, change));
    }

    @Test
    void wordsThatWereChanged() {
        assertTampered(
                "platform_passage",
                passage,
                OF_PASSAGE,
                "text = text || '.'",
                fault(What.WORDS_CHANGED, SealedKind.PASSAGE, passage));
        assertTampered(
                "platform_passage",
                passage,
                OF_PASSAGE,
                "text = null",
                fault(What.WORDS_MISSING, SealedKind.PASSAGE, passage));
    }

    @Test
    void wordsThatWereChangedTogetherWithTheirCommitment() {
        assertTampered(
                "platform_passage",
                passage,
                OF_PASSAGE,
                "text = 'Toisin.', salt = '\\x00', commitment = sha256('\\x00' || convert_to('Toisin.', 'UTF8'))",
                fault(What.CHANGED, SealedKind.PASSAGE, passage));
        assertTampered(
                "platform_passage",
                sent,
                OF_PASSAGE,
                "commitment = sha256('')",
                fault(What.CHANGED, SealedKind.PASSAGE, sent));
    }

    @Test
    void maskedWordsAreNobodysFault() {
        assertTampered("platform_passage", passage, OF_PASSAGE, "text = null, masked_at = now()");
    }

    @Test
    void anEventThatWasDeleted() {
        String columns = "id, at, person_id, job, action, ids";
        String kept = "insert into audit_event (" + columns + ") select " + columns + " from audit_kept";
        owner.change(keep("audit_event", "id = " + event), "delete from audit_event where id = " + event);
        assertThat(verified()).containsExactly(fault(What.MISSING, SealedKind.EVENT, event));
        owner.change(silently("audit_event", kept));
    }

    @Test
    void aPlaceThatWasDeleted() {
        owner.change(keep("audit_seal", "ordinal = " + place), "delete from audit_seal where ordinal = " + place);
        assertThat(verified())
                .containsExactly(
                        Fault.ofSeal(What.SEAL_MISSING, place), new Fault(What.UNSEALED, SealedKind.EVENT, event, null));
        owner.change(silently("audit_seal", "insert into audit_seal select * from audit_kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash = sha256(hash)", "hash = set_byte(hash, 31, get_byte(hash, 31) # 1)"})
    void aHashThatWasChanged(String how) {
        assertTamperedPlace(how, fault(What.SEAL_CHANGED, SealedKind.EVENT, event));
    }

    @Test
    void aMomentOfSealingThatWasChanged() {
        assertTamperedPlace("sealed_at = sealed_at - interval '1 minute'", fault(What.CHANGED, SealedKind.EVENT, event));
    }

    @Test
    void twoEventsThatChangedPlaces() {
        long other = rows.number("select max(id) from audit_event where id < ?", event);
        long otherPlace = place(SealedKind.EVENT, other);
        String[] swap = {
            "update audit_seal set row_id = -1 where ordinal = " + place,
            "update audit_seal set row_id = " + event + " where ordinal = " + otherPlace,
            "update audit_seal set row_id = " + other + " where ordinal = " + place
        };
        String[] back = {
            "update audit_seal set row_id = -1 where ordinal = " + place,
            "update audit_seal set row_id = " + other + " where ordinal = " + otherPlace,
            "update audit_seal set row_id = " + event + " where ordinal = " + place
        };
        owner.change(swap);
        assertThat(verified())
                .containsExactlyInAnyOrder(
                        new Fault(What.CHANGED, SealedKind.EVENT, event, otherPlace),
                        new Fault(What.CHANGED, SealedKind.EVENT, other, place));
        owner.change(back);
    }

    @Test
    void anEventThatWasAddedPastTheSeal() {
        long added = rows.number("select nextval('audit_event_seq')");
        owner.change(silently(
                "audit_event",
                "create table audit_kept ()",
                "insert into audit_event (id, at, job, action, ids) values (" + added + ", now(), 'it', 'TAKE', '')"));
        assertThat(verified()).containsExactly(new Fault(What.UNSEALED, SealedKind.EVENT, added, null));
        owner.change("delete from audit_event where id = " + added);
    }

    @Test
    void anEndThatWasCutOffWithItsEvents() {
        long head = rows.number("select max(ordinal) from audit_seal");
        verification.verify(JOB);
        seal();
        String columns = "id, at, person_id, job, action, ids";
        owner.change(
                "create table audit_kept as select * from audit_seal where ordinal >= " + head,
                "create table audit_kept_events as select e.* from audit_event e join audit_kept k"
                        + " on k.kind = 'EVENT' and k.row_id = e.id",
                "delete from audit_event where id in (select id from audit_kept_events)",
                "delete from audit_seal where ordinal >= " + head);
        assertThat(verified()).contains(Fault.ofSeal(What.HEAD_CHANGED, head));
        owner.change(
                "delete from audit_verification where id = (select max(id) from audit_verification)",
                "alter table audit_event disable trigger user",
                "alter table audit_seal disable trigger user",
                "insert into audit_event (" + columns + ") select " + columns + " from audit_kept_events",
                "insert into audit_seal select * from audit_kept",
                "alter table audit_event enable trigger user",
                "alter table audit_seal enable trigger user",
                "drop table audit_kept",
                "drop table audit_kept_events");
    }

    private void assertTampered(String table, long id, String columns, String how, Fault... faults) {
        owner.change(keep(table, "id = " + id), "update " + table + " set " + how + " where id = " + id);
        assertThat(verified()).containsExactly(faults);
        owner.change(
                "update " + table + " t set " + columns + " from audit_kept k where t.id = k.id",
                "drop table audit_kept");
    }

    private void assertTamperedPlace(String how, Fault fault) {
        owner.change(keep("audit_seal", "ordinal = " + place), "update audit_seal set " + how + " where ordinal = " + place);
        assertThat(verified()).containsExactly(fault);
        owner.change(
                "update audit_seal t set " + OF_SEAL + " from audit_kept k where t.ordinal = k.ordinal",
                "drop table audit_kept");
    }

    private static String keep(String table, String where) {
        return "create table audit_kept as select * from " + table + " where " + where;
    }

    /** As somebody would who knows of the triggers. */
    private static String[] silently(String table, String... statements) {
        List<String> all = new ArrayList<>(List.of("alter table " + table + " disable trigger user"));
        all.addAll(List.of(statements));
        all.add("alter table " + table + " enable trigger user");
        all.add("drop table audit_kept");
        return all.toArray(String[]::new);
    }

    private List<Fault> verified() {
        return verification.verify(JOB).faults();
    }

    private Fault fault(What what, SealedKind kind, long row) {
        return new Fault(what, kind, row, place(kind, row));
    }

    private long place(SealedKind kind, long row) {
        return rows.number("select ordinal from audit_seal where kind = ? and row_id = ?", kind.name(), row);
    }

    private void seal() {
        boolean more = true;
        while (more) {
            more = sealing.work(JOB);
        }
    }
}
