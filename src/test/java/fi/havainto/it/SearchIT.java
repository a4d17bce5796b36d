package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.handling.boundary.Masks;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.entity.Level;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.boundary.Searches;
import fi.havainto.report.entity.Found;
import fi.havainto.report.entity.FoundDraft;
import fi.havainto.report.entity.FoundRow;
import fi.havainto.report.entity.Mark;
import fi.havainto.report.entity.MaskReason;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.Visibility;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports are found by their words, by whoever may open them and nobody else. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final int ALL = 200;

    @Inject
    TestCounty county;

    @Inject
    Pen pen;

    @Inject
    Boardroom room;

    @Inject
    Rows rows;

    @Inject
    Reports reports;

    @Inject
    Searches searches;

    @Inject
    Masks masks;

    private Actor author;
    private Actor coordinator;

    /** A word of one test only. */
    private String mark;

    @BeforeEach
    void people() {
        author = county.as(Who.AUTHOR);
        coordinator = county.as(Who.COORDINATOR);
        mark = OwnWord.next();
    }

    @Test
    void wordsAreFoundInOtherForms() {
        String one = sent("Asunnottomien yöt", "Lapsiperheet jonottavat. Sámegiela ŋoaivu čáppa Åland.");
        String other = written(draft -> {
            draft.setLanguage("sv");
            draft.getObservation().setTitle("Bostadslösa " + mark);
            draft.getObservation().setPhenomenon("Ensamheten ökar bland barnfamiljer.");
        });
        for (String words : List.of("asunnottomuus", "asunnottomuuden", "lapsiperheiden", "ŋoaivu", "åland", "čápp")) {
            assertThat(found(words)).as(words).containsExactly(one);
        }
        for (String words : List.of("bostadslöshet", "bostadslös", "ensamhet", "barnfamiljernas")) {
            assertThat(found(words)).as(words).containsExactly(other);
        }
        assertThat(found("naland")).as("å is a letter of its own").isEmpty();
        assertThat(found("aland")).isEmpty();
    }

    @Test
    void wordsStandTogetherOrMustNotBeThereAndLongTitlesAreFoundByTheirEnds() {
        String one = sent("Lapsiperheköyhyydestä", "Pitkä jono ruoka-apuun, ja velkaantuminen kasvaa.");
        String other = sent("Toinen", "Jono on pitkä. Velkaantumisen hoito ja apu jäävät.");
        assertThat(found("\"pitkä jono\"")).containsExactly(one);
        assertThat(found("velkaantumista")).containsExactly(other, one);
        assertThat(found("jono -ruoka")).containsExactly(other);
        assertThat(found("köyhyys")).containsExactly(one);
        assertThat(found("ja jono")).as("a word that says nothing").containsExactly(other, one);
    }

    /** Whoever searches finds exactly what opens, whatever way it may be seen. */
    @Test
    void everybodyFindsWhatTheyMayOpenAndNothingElse() throws SQLException {
        List<String> all = new ArrayList<>();
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.SMALL_AUTHOR, Who.OTHER_AUTHOR)) {
            for (Visibility visibility : Visibility.values()) {
                all.add(pen.sent(county.as(who), visibility, "Näkyvä " + mark).getNumber());
            }
        }
        Report onAgenda = room.onAgenda(room.meeting(9), 1);
        Report sideways = pen.sent(author, Visibility.OWN_NAME, "Siirretty " + mark);
        rows.change("insert into report_step (id, proposal_id, holder_unit_id, holder_role, since, due, rung, ended_at,"
                + " version) select nextval('report_step_seq'), p.id, "
                + county.otherDesk().unitId() + ", 'SUPERVISOR', now(), now(), 2, now(), 0 from report_proposal p"
                + " where p.report_id = " + sideways.getId());
        rows.change("update report_report set title = 'Listalla " + mark + "' where id = " + onAgenda.getId());
        all.addAll(List.of(onAgenda.getNumber(), sideways.getNumber()));
        for (Who who : Who.values()) {
            Actor reader = county.as(who);
            if (List.of(Who.MEMBER, Who.PRIVACY, Who.ADMIN).contains(who)) {
                assertThatThrownBy(() -> searches.find(reader, mark, 1, ALL)).isInstanceOf(NotFound.class);
            } else {
                assertThat(numbers(searches.find(reader, mark, 1, ALL)))
                        .as(who.name())
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(number -> opens(reader, number))
                                .toList());
            }
        }
    }

    @Test
    void ofConfidentialReportsOnlyTheTitleIsFoundAndShown() {
        String number = written(draft -> {
            draft.setVisibility(Visibility.CONFIDENTIAL);
            draft.getObservation().setTitle("Taloudellinen " + mark);
            draft.getObservation().setPhenomenon("Aarnivalkea palaa.");
        });
        assertThat(found("aarnivalkea")).isEmpty();
        Found byTitle = searches.find(coordinator, mark + " taloudelliset", 1, ALL);
        assertThat(numbers(byTitle)).containsExactly(number);
        assertThat(byTitle.rows().get(0).excerpt()).isEmpty();
    }

    @Test
    void whatWasMaskedIsNotFound() {
        String number = sent("Peitettävä", "Asiakas Kaarlo Kokeilu kertoi <b>asiasta</b>.");
        assertThat(found("kaarlo")).containsExactly(number);
        assertThat(searches.find(author, mark + " asiasta", 1, ALL)
                        .rows()
                        .get(0)
                        .excerpt())
                .contains(new Mark("asiasta", true))
                .anyMatch(piece -> piece.text().contains("<b>"));
        Report seen = reports.read(coordinator, number);
        masks.mask(coordinator, seen.getId(), seen.getVersion(), "Kaarlo Kokeilu", MaskReason.CLIENT);
        assertThat(found("kaarlo")).isEmpty();
        assertThat(rows.number(
                        "select count(*) from report_search where report_id = ? and words::text ilike '%kaarlo%'",
                        seen.getId()))
                .isZero();
    }

    @Test
    void draftsAreFoundByTheirAuthorOnly() {
        Report draft = pen.draft(author, Level.UNIT);
        draft.getObservation().setTitle("Luonnos");
        draft.getProposals().get(0).setText("Ehdotetaan " + mark + " asuntoja");
        reports.save(author, draft);
        assertThat(searches.find(author, mark + " asunto", 1, ALL).drafts())
                .extracting(FoundDraft::formKey)
                .containsExactly(draft.getFormKey());
        for (Who who : List.of(Who.COLLEAGUE, Who.LEADER, Who.COORDINATOR)) {
            Found others = searches.find(county.as(who), mark, 1, ALL);
            assertThat(others.drafts()).isEmpty();
            assertThat(others.rows()).isEmpty();
        }
    }

    private String sent(String title, String phenomenon) {
        return written(draft -> {
            draft.getObservation().setTitle(title + " " + mark);
            draft.getObservation().setPhenomenon(phenomenon);
        });
    }

    private String written(Consumer<Report> also) {
        return pen.sent(author, also, Level.UNIT).getNumber();
    }

    private List<String> found(String words) {
        return numbers(searches.find(coordinator, mark + " " + words, 1, ALL));
    }

    private static List<String> numbers(Found found) {
        return found.rows().stream().map(FoundRow::number).toList();
    }

    private boolean opens(Actor reader, String number) {
        try {
            return reports.read(reader, number) != null;
        } catch (NotFound closed) {
            return false;
        }
    }
}
