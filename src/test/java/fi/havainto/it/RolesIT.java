package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application works with a role that owns nothing, on a database that keeps what it has acknowledged. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Resource(lookup = "java:app/jdbc/havainto")
    DataSource dataSource;

    @Test
    void theApplicationIsNotTheOwner() throws SQLException {
        assertThat(ask("SELECT current_user")).isEqualTo("havainto_app");
        assertThat(ask("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole"))
                .isEqualTo("0");
        assertThat(ask("SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void theApplicationMakesNoTables() {
        assertThatThrownBy(() -> ask("CREATE TABLE public.mine (id integer)"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @Test
    void theMigrationsRanAsTheirOwner() throws SQLException {
        assertThat(ask("SELECT tableowner FROM pg_tables WHERE tablename = 'flyway_schema_history'"))
                .isEqualTo("havainto_owner");
        assertThat(ask("SELECT bool_and(success) FROM flyway_schema_history")).isEqualTo("t");
    }

    @Test
    void everyCommitReachesTheDisk() throws SQLException {
        assertThat(ask("SHOW fsync")).isEqualTo("on");
        assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(question)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
