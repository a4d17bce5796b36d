package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.havainto.annex.boundary.AnnexIssues;
import fi.havainto.annex.boundary.AnnexPapers;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.annex.entity.FileKind;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application's own role past every door: what was frozen stays as it was. */
@ExtendWith(ArquillianExtension.class)
class AnnexRulesIT {

    private static final String REFUSED = "23000";
    private static final String NO_RIGHT = "42501";
    private static final String CHECK = "23514";
    private static final String UNIQUE = "23505";

    @Inject
    AnnexDesk desk;

    @Inject
    CountyOfFigures county;

    @Inject
    AnnexIssues issues;

    @Inject
    AnnexPapers papers;

    @Inject
    Rows rows;

    @Inject
    OwnerRows owner;

    @BeforeEach
    void figures() {
        desk.forget();
        desk.figures();
    }

    @AfterEach
    void forget() {
        desk.forget();
    }

    @Test
    void whatIsFrozenStaysAsItIs() {
        long id = desk.frozen().id();
        for (String set : List.of(
                "number = '14-2026-999'",
                "checksum = repeat('0', 64)",
                "diary_number = 'X'",
                "frozen_at = frozen_at + interval '1 day'",
                "edition = 9",
                "span = '2022'",
                "county_code = '12'",
                "municipality_code = '853'",
                "state = 'DRAFT', number = null, checksum = null, frozen_at = null, frozen_by = null",
                "state = 'PUBLISHED', published_at = now(), published_by = frozen_by, diary_number = 'X'",
                "state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = frozen_by, reason = 'x', number = '14-2026-9'",
                "changed_at = now()")) {
            refused(REFUSED, "update annex_annex set " + set + " where id = " + id);
        }
        for (String statement : List.of(
                "delete from annex_annex where id = %d",
                "update annex_text set words = 'x' where annex_id = %d",
                "delete from annex_text where annex_id = %d",
                "insert into annex_text select annex_id, 'LEGAL', '', 'fi', 'x', changed_by, changed_at, 1 from annex_text"
                        + " where annex_id = %d limit 1",
                "delete from annex_card where annex_id = %d",
                "update annex_card set theme = 'housing' where annex_id = %d",
                "insert into annex_card values (%d, 4, 'housing')")) {
            refused(REFUSED, statement.formatted(id));
        }
        for (String statement : List.of(
                "update annex_snapshot set json = '{}' where annex_id = " + id,
                "delete from annex_snapshot where annex_id = " + id,
                "update annex_file set bytes = '' where annex_id = " + id,
                "delete from annex_file where annex_id = " + id,
                "truncate annex_file")) {
            refused(NO_RIGHT, statement);
        }
    }

    @Test
    void itOnlyGoesForward() {
        AnnexRow published = desk.published();
        String annex = " where id = " + published.id();
        refused(REFUSED, "update annex_annex set state = 'FROZEN', published_at = null, published_by = null" + annex);
        refused(REFUSED, "update annex_annex set published_at = published_at + interval '1 day'" + annex);
        issues.withdraw(county.coordinator(), published.id(), published.version(), "Väärä luku");
        for (String set : List.of(
                "state = 'PUBLISHED', withdrawn_at = null, withdrawn_by = null, reason = null", "reason = 'muu'")) {
            refused(REFUSED, "update annex_annex set " + set + annex);
        }
    }

    @Test
    void anEarlierEditionIsNotPublishedAfterALaterOne() {
        AnnexRow first = desk.frozen();
        AnnexRow second = desk.published();
        Refusal.with(
                "annex.refused.olderEdition", () -> issues.publish(county.coordinator(), first.id(), first.version()));
        String publish = "update annex_annex set state = 'PUBLISHED', published_at = now(), published_by = frozen_by"
                + " where id = " + first.id();
        refused(REFUSED, publish);
        issues.withdraw(county.coordinator(), second.id(), second.version(), "Väärä luku");
        assertThat(issues.publish(county.coordinator(), first.id(), first.version())
                        .isPublished())
                .as("what overtook it is withdrawn")
                .isTrue();
    }

    /** Whatever the program believes: nothing is frozen without its snapshot and all four files. */
    @Test
    void nothingIsFrozenWithoutItsSnapshotAndFiles() {
        long id = desk.written().id();
        String freeze = "update annex_annex set state = 'FROZEN', number = '14-2026-77', checksum = repeat('a', 64),"
                + " frozen_at = now(), frozen_by = begun_by where id = " + id;
        String json = "insert into annex_snapshot values (" + id + ", '{}', encode(sha256('{}'), 'hex'), 1)";
        refused(REFUSED, freeze);
        refused(REFUSED, json);
        refused(REFUSED, freeze, json);
        refused(REFUSED, "insert into annex_file values (" + id + ", 'PDF', 'fi', 'x', encode(sha256('x'), 'hex'), 1)");
        refused(CHECK, "insert into annex_file values (" + id + ", 'PDF', 'fi', 'x', repeat('a', 64), 1)");
        refused(CHECK, "insert into annex_snapshot values (" + id + ", '{}', repeat('a', 64), 1)");
        refused(
                REFUSED,
                "insert into annex_annex select nextval('annex_annex_seq'), county_code, '853', span, edition, 'FROZEN',"
                        + " '14-2026-78', repeat('a', 64), null, begun_by, now(), begun_by, now(), null, null, null, null, null,"
                        + " 1 from annex_annex where id = " + id);
    }

    @Test
    void aNumberAndAnOpenDraftAreThereOnce() {
        AnnexRow frozen = desk.frozen();
        AnnexRow draft = desk.begun();
        String another =
                "insert into annex_annex select nextval('annex_annex_seq'), county_code, municipality_code, span,"
                        + " edition + 1, state, number, checksum, null, begun_by, now(), null, null, null, null, null, null, null, 1"
                        + " from annex_annex where id = " + draft.id();
        refused(UNIQUE, another);
        refused(
                UNIQUE,
                "update annex_annex set state = 'FROZEN', number = '" + frozen.number()
                        + "', checksum = repeat('a', 64), frozen_at = now(), frozen_by = begun_by where id = "
                        + draft.id());
    }

    /** Past every rule, as the owner: the door does not give out bytes that are not those of the freezing. */
    @Test
    void bytesThatAreNotThoseOfTheFreezingAreNotGivenOut() {
        long id = desk.frozen().id();
        String rules = "alter table annex_file %s trigger user";
        String file = "update annex_file set bytes = %s where kind = 'PDF' and language = 'fi' and annex_id = " + id;
        owner.change(
                rules.formatted("disable"),
                "alter table annex_file drop constraint annex_file_checksum",
                file.formatted("bytes || '\\x20'::bytea"),
                rules.formatted("enable"));
        try {
            Refusal.with("annex.refused.damaged", () -> papers.file(county.coordinator(), id, FileKind.PDF, "fi"));
            assertThat(papers.file(county.coordinator(), id, FileKind.PDF, "sv").bytes())
                    .isNotEmpty();
        } finally {
            owner.change(
                    rules.formatted("disable"),
                    file.formatted("substring(bytes from 1 for length(bytes) - 1)"),
                    "alter table annex_file add constraint annex_file_checksum"
                            + " check (checksum = encode(pg_catalog.sha256(bytes), 'hex'))",
                    rules.formatted("enable"));
        }
    }

    private void refused(String state, String... statements) {
        SQLException refused = catchThrowableOfType(SQLException.class, () -> rows.change(statements));
        assertThat((Throwable) refused).as(statements[0]).isNotNull();
        assertThat(refused.getSQLState())
                .as(statements[0] + ": " + refused.getMessage())
                .isEqualTo(state);
    }
}
