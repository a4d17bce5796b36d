package fi.havainto.statistics.control;

import fi.havainto.platform.HavaintoException;
import fi.havainto.statistics.entity.KeptCell;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Reads what is published over a connection whose role can read no row of anything else: whatever is shown to members, printed,
 * exported or drawn comes from here, and no mistake in a query can reach a report.
 */
@ApplicationScoped
public class PublishedReading {

    private static final String PUBLICATIONS =
            "select id, county_code, period_start, period_end, cut_off, plan, k, checksum, published_at from"
                    + " statistics_publication where county_code = ?";

    private static final String OF_PERIOD = " and period_start = ? and period_end = ?";
    private static final String NEWEST_FIRST = " order by period_end desc, period_start desc";

    private static final String CELLS = "select cube, row_code, column_code, value from statistics_published_cell"
            + " where publication_id = ? order by cube, row_code, column_code";

    @Resource(lookup = "java:app/jdbc/havainto-published")
    private DataSource published;

    /**
     * The published sets of a county, the newest period first.
     *
     * @throws HavaintoException when the reader's role cannot connect
     */
    public List<PublishedSet> of(String countyCode) {
        return read(PUBLICATIONS + NEWEST_FIRST, PublishedReading::set, countyCode);
    }

    /**
     * What is published of a period.
     *
     * @throws HavaintoException when the reader's role cannot connect
     */
    public Optional<PublishedSet> of(String countyCode, Period period) {
        return read(PUBLICATIONS + OF_PERIOD, PublishedReading::set, countyCode, period.from(), period.to()).stream()
                .findFirst();
    }

    /**
     * The periods of which something is published, the newest first.
     *
     * @throws HavaintoException when the reader's role cannot connect
     */
    public List<Period> periods(String countyCode) {
        return read(PUBLICATIONS + NEWEST_FIRST, (connection, row) -> period(row), countyCode);
    }

    private <T> List<T> read(String question, Row<T> one, Object... parameters) {
        try (Connection connection = published.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(one.of(connection, rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new HavaintoException("statistics.refused.noReader", e);
        }
    }

    /** What a row of publications becomes. */
    private interface Row<T> {
        T of(Connection connection, ResultSet row) throws SQLException;
    }

    private static PublishedSet set(Connection connection, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new PublishedSet(
                id,
                row.getString("county_code"),
                period(row),
                instant(row, "cut_off"),
                instant(row, "published_at"),
                row.getInt("k"),
                row.getString("checksum"),
                CanonicalRows.read(row.getString("plan"), cells(connection, id)));
    }

    private static Period period(ResultSet row) throws SQLException {
        return Period.between(
                row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<KeptCell> cells(Connection connection, long publication) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CELLS)) {
            statement.setLong(1, publication);
            List<KeptCell> cells = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    cells.add(new KeptCell(
                            rows.getString(1), rows.getString(2), rows.getString(3), rows.getObject(4, Long.class)));
                }
            }
            return cells;
        }
    }
}
