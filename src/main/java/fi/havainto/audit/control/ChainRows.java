package fi.havainto.audit.control;

import fi.havainto.audit.entity.Fault;
import fi.havainto.audit.entity.Link;
import fi.havainto.audit.entity.Seal;
import fi.havainto.audit.entity.SealedKind;
import fi.havainto.audit.entity.SealedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of the chain, and those that wait for a place in it, in the text form in which they are hashed. The
 * order of columns here is part of that form ({@link Link}). The words of a passage never leave the database: it says itself
 * whether they are the committed ones.
 */
@ApplicationScoped
public class ChainRows {

    /** A row without a place, as it will be sealed. */
    public record Waiting(SealedKind kind, long rowId, List<String> fields) {}

    private static final Map<SealedKind, String> TABLES = new EnumMap<>(Map.of(
            SealedKind.EVENT, "audit_event",
            SealedKind.CHANGE, "report_change",
            SealedKind.PASSAGE, "platform_passage"));

    private static final Map<SealedKind, List<String>> COLUMNS = new EnumMap<>(Map.of(
            SealedKind.EVENT,
            List.of("event.id", micros("event.at"), "event.person_id", "event.job", "event.action", "event.ids"),
            SealedKind.CHANGE,
            List.of(
                    "change.id",
                    "change.report_id",
                    "change.proposal_id",
                    "change.move",
                    "change.from_stage",
                    "change.to_stage",
                    "change.outcome",
                    "change.person_id",
                    "change.role",
                    "change.unit_id",
                    "change.body_id",
                    "change.passage_id",
                    micros("change.at")),
            SealedKind.PASSAGE,
            List.of(
                    "passage.id",
                    "encode(passage.commitment, 'hex')",
                    "passage.language",
                    micros("passage.written_at"))));

    private static final String WORDS = """
            case when passage.id is null or passage.masked_at is not null then 'HOLD'
                 when passage.text is not null then
                      case when sha256(passage.salt || convert_to(passage.text, 'UTF8')) = passage.commitment
                           then 'HOLD' else 'CHANGED' end
                 when exists (select 1 from report_change sent where sent.passage_id = passage.id
                              and sent.move = 'SUBMIT') then 'HOLD'
                 else 'MISSING' end
            """;

    /** What stands before the columns of the rows: ordinal, kind, row, moment, hash, words. */
    private static final int OF_THE_SEAL = 6;

    private static final String AFTER = "select s.ordinal, s.kind, s.row_id, s.sealed_at, s.hash, " + WORDS + ", "
            + columns(SealedKind.values()) + " from audit_seal s " + joins()
            + " where s.ordinal > ?1 order by s.ordinal limit ";

    @PersistenceContext
    private EntityManager em;

    /** The last place of the chain. */
    public Optional<Seal> last() {
        return em.createQuery("select s from Seal s order by s.ordinal desc", Seal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Rows of a kind that wait for their place, the lowest ids first. */
    public List<Waiting> waiting(SealedKind kind, int most) {
        Query query = em.createNativeQuery("select w.row_id, w.kind, " + columns(kind) + " from audit_waiting w join "
                + TABLES.get(kind) + " " + alias(kind) + " on " + alias(kind) + ".id = w.row_id"
                + " where w.kind = '" + kind + "' order by w.row_id limit " + most);
        return rows(query).stream()
                .map(row -> new Waiting(kind, number(row[0]), fields(row, 2, kind)))
                .toList();
    }

    /** The places after that one, in their order. */
    public List<SealedRow> after(long ordinal, int most) {
        return rows(em.createNativeQuery(AFTER + most).setParameter(1, ordinal)).stream()
                .map(ChainRows::sealed)
                .toList();
    }

    public long countWaiting() {
        return number(em.createNativeQuery("select count(*) from audit_waiting").getSingleResult());
    }

    /** Rows that have no place and do not wait for one. */
    public List<Fault> unsealed(SealedKind kind, int most) {
        return rows(em.createNativeQuery("select t.id, '" + kind + "' from " + TABLES.get(kind) + " t where not exists"
                        + " (select 1 from audit_seal s where s.kind = '" + kind + "' and s.row_id = t.id)"
                        + " and not exists (select 1 from audit_waiting w where w.kind = '" + kind
                        + "' and w.row_id = t.id) order by t.id limit " + most))
                .stream()
                .map(row -> new Fault(Fault.What.UNSEALED, kind, number(row[0]), null))
                .toList();
    }

    /** Rows that went away while they waited. */
    public List<Fault> gone(SealedKind kind, int most) {
        return rows(em.createNativeQuery("select w.row_id, w.kind from audit_waiting w where w.kind = '" + kind
                        + "' and not exists (select 1 from " + TABLES.get(kind)
                        + " t where t.id = w.row_id) order by w.row_id limit " + most))
                .stream()
                .map(row -> new Fault(Fault.What.MISSING, kind, number(row[0]), null))
                .toList();
    }

    /** Places at which an earlier verification saw another hash than stands there now, or a chain that was longer. */
    public List<Fault> rewritten(int most) {
        return rows(em.createNativeQuery("select distinct v.head_ordinal, 0 from audit_verification v"
                        + " left join audit_seal s on s.ordinal = v.head_ordinal where v.head_ordinal > 0"
                        + " and (s.hash is null or s.hash <> v.head_hash) order by v.head_ordinal limit " + most))
                .stream()
                .map(row -> Fault.ofSeal(Fault.What.HEAD_CHANGED, number(row[0])))
                .toList();
    }

    private static SealedRow sealed(Object[] row) {
        SealedKind kind = SealedKind.valueOf((String) row[1]);
        int from = OF_THE_SEAL
                + Arrays.stream(SealedKind.values())
                        .filter(one -> one.compareTo(kind) < 0)
                        .mapToInt(one -> COLUMNS.get(one).size())
                        .sum();
        Instant at = ((Timestamp) row[3]).toInstant();
        Link link = new Link(number(row[0]), at, kind, fields(row, from, kind));
        boolean there = row[from] != null;
        return new SealedRow(link, number(row[2]), (byte[]) row[4], there, SealedRow.Words.valueOf((String) row[5]));
    }

    private static List<String> fields(Object[] row, int from, SealedKind kind) {
        List<String> fields = new ArrayList<>();
        for (int i = from; i < from + COLUMNS.get(kind).size(); i++) {
            fields.add((String) row[i]);
        }
        return fields;
    }

    private static String columns(SealedKind... kinds) {
        List<String> columns = new ArrayList<>();
        for (SealedKind kind : kinds) {
            COLUMNS.get(kind)
                    .forEach(column -> columns.add("cast(" + column + " as text) as " + kind + "_" + columns.size()));
        }
        return String.join(", ", columns);
    }

    private static String joins() {
        StringBuilder joins = new StringBuilder();
        for (SealedKind kind : SealedKind.values()) {
            joins.append(" left join ").append(TABLES.get(kind)).append(' ').append(alias(kind));
            joins.append(" on s.kind = '")
                    .append(kind)
                    .append("' and ")
                    .append(alias(kind))
                    .append(".id = s.row_id");
        }
        return joins.toString();
    }

    private static String alias(SealedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String micros(String column) {
        return "cast(extract(epoch from " + column + ") * 1000000 as bigint)";
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
