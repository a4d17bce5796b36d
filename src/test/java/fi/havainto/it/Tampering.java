package fi.havainto.it;

import fi.havainto.audit.boundary.Sealing;
import fi.havainto.audit.boundary.Verification;
import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.SealedKind;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody who owns the tables does to a sealed row, what verification says of it, and everything back as it was. */
@ApplicationScoped
public class Tampering {

    static final Actor JOB = Actor.system("it");

    /** The columns of each table, as they are put back. */
    private static final Map<String, String> COLUMNS = Map.of(
            "audit_event", "at, person_id, job, action, ids",
            "report_change", "move, from_stage, to_stage, outcome, person_id, role, unit_id, body_id, at, passage_id",
            "platform_passage", "text, salt, commitment, language, written_at, masked_at",
            "audit_seal", "kind, row_id, sealed_at, hash");

    @Inject
    private TestCounty county;

    @Inject
    private Pen pen;

    @Inject
    private Rows rows;

    @Inject
    private OwnerRows owner;

    @Inject
    private Sealing sealing;

    @Inject
    private Verification verification;

    /** Rows of a report that was sent, taken and decided, all of them sealed. */
    public record Sealed(long event, long change, long passage, long sent) {}

    /** Seals a report, has the chain verified, and seals that too, so that no row of the report is the last one. */
    public Sealed report() {
        Actor leader = county.as(Who.LEADER);
        Report report = pen.sent(county.as(Who.AUTHOR), Level.UNIT);
        pen.make(leader, report, Move.TAKE, new MoveInput());
        pen.make(leader, report, Move.DECIDE, Pen.outcome(Outcome.ACCEPTED));
        long id = report.getId();
        seal();
        verification.verify(JOB);
        seal();
        return new Sealed(
                rows.number("select id from audit_event where report_id = ? and action = 'DECIDE'", id),
                rows.number("select id from report_change where report_id = ? and move = 'TAKE'", id),
                rows.number("select passage_id from report_change where report_id = ? and move = 'DECIDE'", id),
                rows.number("select passage_id from report_change where report_id = ? and move = 'SUBMIT'", id));
    }

    public void seal() {
        boolean more = true;
        while (more) {
            more = sealing.work(JOB);
        }
    }

    public List<Fault> verified() {
        return verification.verify(JOB).faults();
    }

    /** What is found while one row, known by that column, is changed like this. */
    public List<Fault> changed(String table, String key, long id, String how) {
        String set = COLUMNS.get(table).replaceAll("(\\w+)", "$1 = k.$1");
        owner.change(keep(table, key + " = " + id), "update " + table + " set " + how + " where " + key + " = " + id);
        try {
            return verified();
        } finally {
            owner.change(
                    "update " + table + " t set " + set + " from audit_kept k where t." + key + " = k." + key,
                    "drop table audit_kept");
        }
    }

    /** What is found while one row is gone. */
    public List<Fault> deleted(String table, String key, long id) {
        String columns = key + ", " + COLUMNS.get(table);
        owner.change(keep(table, key + " = " + id), "delete from " + table + " where " + key + " = " + id);
        try {
            return verified();
        } finally {
            owner.change(silently(
                    table,
                    "insert into " + table + " (" + columns + ") select " + columns + " from audit_kept",
                    "drop table audit_kept"));
        }
    }

    static String keep(String table, String where) {
        return "create table audit_kept as select * from " + table + " where " + where;
    }

    /** As somebody would who knows of the triggers. */
    static String[] silently(String table, String... statements) {
        List<String> all = new ArrayList<>(List.of("alter table " + table + " disable trigger user"));
        all.addAll(List.of(statements));
        all.add("alter table " + table + " enable trigger user");
        return all.toArray(String[]::new);
    }

    public long place(SealedKind kind, long row) {
        return rows.number("select ordinal from audit_seal where kind = ? and row_id = ?", kind.name(), row);
    }

    public Fault fault(Fault.What what, SealedKind kind, long row) {
        return new Fault(what, kind, row, place(kind, row));
    }
}
