package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.platform.access.Actor;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of annexes ask the database few questions, however much an annex says. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnnexStatementsIT {

    private static final int LIST_PAGE = 6;

    /** An annex with its texts, or with its snapshot and its editions. */
    private static final int ANNEX_PAGE = 16;

    /** A draft: its texts, and once or twice the snapshot that would be frozen of it today. */
    private static final int ANNEX_DRAFT_PAGE = 32;

    /** Where somebody reads, oversees and keeps annexes is asked one after the other. */
    private static final int ANNEX_LIST = 12;

    private static final String ISSUED = "993";
    private static final String WRITTEN = "998";

    @Inject
    Issuing issuing;

    @Inject
    Rows rows;

    @Inject
    SignIn signIn;

    @ArquillianResource
    URL base;

    private final StatementCount count = new StatementCount();

    @Test
    @Order(1)
    void anAnnexIsIssuedAndAnotherWritten() {
        Actor coordinator = signIn.actor(rows.number("select id from account_person where username = ?", "coordinator"))
                .orElseThrow();
        assertThat(issuing.published(coordinator, ISSUED)).isNotEmpty();
        assertThat(issuing.draft(coordinator, WRITTEN)).isPositive();
    }

    @Test
    @Order(2)
    @RunAsClient
    void theAnnexPages() throws Exception {
        for (String reader : List.of("member", "secretary", "coordinator", "submitter")) {
            count.assertFew(base, reader, "/annex", ANNEX_LIST);
            count.assertFew(base, reader, "/home", LIST_PAGE);
            count.assertFew(base, reader, "/annex/" + annex("number", ISSUED), ANNEX_PAGE);
        }
        count.assertFew(base, "coordinator", "/annex/draft/" + annex("id", WRITTEN), ANNEX_DRAFT_PAGE);
        count.assertFew(base, "coordinator", "/annex/preview/" + annex("id", WRITTEN), ANNEX_DRAFT_PAGE);
    }

    private static String annex(String what, String municipality) throws SQLException {
        return StatementCount.first("select " + what + " from annex_annex where municipality_code = '" + municipality
                + "' order by id desc");
    }
}
