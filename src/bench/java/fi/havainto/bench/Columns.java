package fi.havainto.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How each column of a copied row is made from the row {@code t} that is copied and its copy {@code c}. What a column
 * points at is read from the database's foreign keys, so that a new column of the product is copied as it must be.
 */
final class Columns {

    private static final Set<String> COPIED =
            CopiedTable.ALL.stream().map(CopiedTable::name).collect(Collectors.toSet());

    /** Once a copy stands in the past, it has been checked, and what its people got then has been read. */
    private static final Map<String, String> READ = Map.of(
            "report_report.checked_at",
            "case when c.shift > '0' then coalesce(t.checked_at, t.submitted_at) else t.checked_at end -" + " c.shift",
            "report_report.checked_by",
            "case when c.shift > '0' and t.stage = 'CLOSED' then coalesce(t.checked_by, (select"
                    + " min(m.person_id) from account_membership m where m.role = 'COORDINATOR')) else"
                    + " t.checked_by end",
            "notification_outbox.read_at",
            "case when c.shift > '0' then coalesce(t.read_at, t.created_at) else t.read_at end - c.shift",
            "notification_outbox.state",
            "case when c.shift > '0' and t.state = 'WAITING' then 'READ' else t.state end",
            "notification_outbox.next_try_at",
            "case when c.shift > '0' then null else t.next_try_at end",
            "feedback_recipient.read_at",
            "case when c.shift > '0' then coalesce(t.read_at, (select f.at from bench_feedback_feedback f"
                    + " where f.id = t.feedback_id)) else t.read_at end - c.shift");

    private static final Map<String, String> OWN = Map.of(
            "report_report.form_key", "c.form_key",
            "report_report.number", "c.number",
            "feedback_action_note.form_key", "'bench-' || c.copy || '-' || t.id",
            "audit_event.ids", "pg_temp.bench_ids(t.ids, c.copy * c.stride)",
            "audit_event.person_id", person("person_id"));

    private final Connection database;

    Columns(Connection database) {
        this.database = database;
    }

    /** The statement that inserts the rows of the copies from one number to another (both included). */
    String insertSql(CopiedTable table) throws SQLException {
        Map<String, String> pointsAt = foreignKeys(table.name());
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> column : types(table.name()).entrySet()) {
            names.add(column.getKey());
            values.add(value(table.name(), column.getKey(), column.getValue(), pointsAt.get(column.getKey())));
        }
        return "insert into " + table.name() + " (" + String.join(", ", names) + ") select " + String.join(", ", values)
                + " from " + table.template() + " t join bench_copy c on c.report = t.bench_report"
                + " where c.copy between ? and ?";
    }

    private static String value(String table, String column, String type, String target) {
        String key = table + "." + column;
        if (OWN.containsKey(key)) {
            return OWN.get(key);
        }
        if (READ.containsKey(key)) {
            return READ.get(key);
        }
        if (column.equals("id") || (target != null && COPIED.contains(target))) {
            return "t." + column + " + c.copy * c.stride";
        }
        if ("account_person".equals(target)) {
            return person(column);
        }
        if ("organisation_unit".equals(target)) {
            return moved(column, "bench_local_unit");
        }
        return switch (type) {
            case "timestamp with time zone" -> "t." + column + " - c.shift";
            case "date" -> "(t." + column + " - c.shift)::date";
            default -> "t." + column;
        };
    }

    /** Whoever only writes has written for some years; what is older was written by those who were there before. */
    private static String person(String column) {
        return "case when t." + column + " in (select id from bench_author) then t." + column
                + " + c.authors * c.stride else " + moved(column, "bench_local_person") + " end";
    }

    /** Whoever and whatever belongs to a district stands in the copy's district; the county's own stay. */
    private static String moved(String column, String local) {
        return "case when t." + column + " in (select id from " + local + ") then t." + column
                + " + c.district * c.stride else t." + column + " end";
    }

    private Map<String, String> types(String table) throws SQLException {
        return pairs(
                "select column_name, data_type from information_schema.columns where table_schema = 'public'"
                        + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position",
                table);
    }

    private Map<String, String> foreignKeys(String table) throws SQLException {
        return pairs(
                "select a.attname, c.confrelid::regclass::text from pg_constraint c, unnest(c.conkey) k"
                        + " join pg_attribute a on a.attnum = k where a.attrelid = c.conrelid and c.contype = 'f'"
                        + " and c.conrelid = ?::regclass",
                table);
    }

    private Map<String, String> pairs(String sql, String table) throws SQLException {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return pairs;
    }
}
