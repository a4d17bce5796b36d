package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.boundary.Packs;
import fi.havainto.annex.entity.Pack;
import fi.havainto.annex.entity.PackFigures;
import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.boundary.Meetings;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.board.entity.FollowUp;
import fi.havainto.board.entity.Meeting;
import fi.havainto.board.entity.Ruling;
import fi.havainto.handling.boundary.Records;
import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.Units;
import fi.havainto.platform.Clock;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import fi.havainto.platform.disclosure.Code;
import fi.havainto.report.boundary.Reports;
import fi.havainto.report.entity.Move;
import fi.havainto.report.entity.MoveInput;
import fi.havainto.report.entity.Outcome;
import fi.havainto.report.entity.Publicity;
import fi.havainto.report.entity.Report;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Meeting packs through the door: for whom, with what, and never with more than a member may know. */
@ExtendWith(ArquillianExtension.class)
class PacksIT {

    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String LAW = "JulkL 24 § 1 mom. 25 kohta";
    private static final Period HALF = new Period(CountyOfFigures.YEAR, 1);

    @Inject
    TestCounty county;

    @Inject
    CountyOfFigures figures;

    @Inject
    Boardroom room;

    @Inject
    Pen pen;

    @Inject
    Agendas agendas;

    @Inject
    Meetings meetings;

    @Inject
    Packs packs;

    @Inject
    Reports reports;

    @Inject
    Records records;

    @Inject
    Publications publications;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Test
    void onlyThePeopleOfTheBodyGetIt() {
        Meeting meeting = room.meeting(12);
        room.onAgenda(meeting, 1);
        for (Who who : List.of(Who.SECRETARY, Who.MEMBER)) {
            assertThat(PaperText.of(packs.paper(county.as(who), meeting.getId(), SWEDISH)))
                    .contains("Mötesmaterial", "Prövningsnämnden");
        }
        for (Who who : List.of(Who.AUTHOR, Who.LEADER, Who.MANAGER, Who.COORDINATOR, Who.PRIVACY, Who.ADMIN)) {
            Refusal.notFound(() -> packs.paper(county.as(who), meeting.getId(), FINNISH));
        }
        long elsewhere = body("Toinen lautakunta");
        for (Role role : List.of(Role.SECRETARY, Role.MEMBER)) {
            Refusal.notFound(() -> packs.paper(inBody(role, elsewhere), meeting.getId(), FINNISH));
        }
        Refusal.notFound(() -> packs.paper(county.as(Who.MEMBER), -1, FINNISH));
    }

    @Test
    void neitherTheSecretarysNorAMembersLeadsToAReport() {
        Meeting meeting = room.meeting(13);
        Report report = room.onAgenda(meeting, 2);
        for (Who who : List.of(Who.SECRETARY, Who.MEMBER)) {
            assertThat(PaperText.of(packs.paper(county.as(who), meeting.getId(), FINNISH)))
                    .contains("Ehdotus 1", "Ehdotus 2")
                    .doesNotContain(report.getNumber())
                    .doesNotContain("it.author")
                    .doesNotContain("Kokeilun yksikkö")
                    .doesNotContain("Kokeilun palvelualue")
                    .doesNotContain(report.getObservation().getTitle());
        }
    }

    @Test
    void aDraftOfARulingIsTheSecretarysUntilTheMinutesAreChecked() {
        Meeting meeting = room.meeting(0);
        room.onAgenda(meeting, 1);
        room.rule(meeting, Outcome.REJECTED);
        Actor member = county.as(Who.MEMBER);
        assertThat(PaperText.of(packs.paper(member, meeting.getId(), FINNISH)))
                .contains("pöytäkirjaa ei ole tarkastettu")
                .doesNotContain("Lautakunta katsoo näin.");
        room.release(meeting);
        assertThat(PaperText.of(packs.paper(member, meeting.getId(), FINNISH)))
                .contains("Pöytäkirja tarkastettu", "Päätös: Hylätty", "Lautakunta katsoo näin.")
                .doesNotContain("pöytäkirjaa ei ole tarkastettu");
    }

    @Test
    void aSecretItemIsShownAsItsPageShowsItAndLaterNamedOnly() {
        Meeting meeting = room.meeting(0);
        room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        item.setPublicity(Publicity.SECRET);
        item.setPublicityGround(LAW);
        item.setPresented("Esitelty vain lautakunnalle.");
        item.setSection("§ 7007");
        agendas.store(county.as(Who.SECRETARY), item);
        room.rule(meeting, Outcome.ACCEPTED);
        room.release(meeting);
        Actor member = county.as(Who.MEMBER);
        assertThat(PaperText.of(packs.paper(member, meeting.getId(), FINNISH)))
                .contains("Esitelty vain lautakunnalle.", LAW, "sisältää salassa pidettävää");
        Pack later = packs.pack(member, room.meeting(20).getId());
        assertThat(later.followUps())
                .filteredOn(row -> "§ 7007".equals(row.section()))
                .singleElement()
                .satisfies(row -> assertThat(row.proposal()).isNull());
        assertThat(later.isSecret()).isFalse();
    }

    @Test
    void whatTheRegistryMadeSecretAfterTheRulingIsLaterNamedOnly() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 1);
        AgendaItem item = room.items(meeting).get(0);
        item.setSection("§ 7008");
        agendas.store(county.as(Who.SECRETARY), item);
        room.rule(meeting, Outcome.ACCEPTED);
        room.release(meeting);
        Actor coordinator = county.as(Who.COORDINATOR);
        Report seen = reports.read(coordinator, report.getNumber());
        records.store(coordinator, seen.getId(), seen.getVersion(), Publicity.SECRET, LAW, null, "report");
        assertThat(packs.pack(county.as(Who.MEMBER), room.meeting(20).getId()).followUps())
                .filteredOn(row -> "§ 7008".equals(row.section()))
                .singleElement()
                .satisfies(row -> assertThat(row.proposal()).isNull());
    }

    @Test
    void tellsWhatBecameOfEarlierRulings() {
        Meeting meeting = room.meeting(0);
        Report report = room.onAgenda(meeting, 3);
        AgendaItem item = room.items(meeting).get(0);
        item.setSection("§ 7100");
        Ruling given = item.getRulings().get(1);
        given.setResponsible("Kela");
        given.setDue(clock.today().plusDays(60));
        room.rule(item, Outcome.ACCEPTED, Outcome.TRANSFERRED, Outcome.REJECTED);
        room.release(meeting);
        Meeting next = room.meeting(15);
        assertThat(states(next)).containsExactlyInAnyOrder(FollowUp.State.DECIDED, FollowUp.State.IN_PROGRESS);
        Actor manager = county.as(Who.MANAGER);
        MoveInput start =
                new MoveInput().responsible("Kokeilun yksikkö", clock.today().plusDays(2));
        pen.make(manager, report, Move.START, start, 1);
        assertThat(states(next)).containsExactly(FollowUp.State.IN_PROGRESS, FollowUp.State.IN_PROGRESS);
        assertThat(PaperText.of(packs.paper(county.as(Who.MEMBER), next.getId(), FINNISH)))
                .contains("§ 7100", "Vastuussa Kela")
                .doesNotContain("Kokeilun yksikkö");
        MoveInput end = Pen.words();
        end.setResult("Tehty.");
        pen.make(manager, report, Move.FINISH, end, 1);
        assertThat(states(next)).containsExactly(FollowUp.State.IN_PROGRESS, FollowUp.State.DONE);
        assertThat(states(meeting)).as("a meeting tells of those before it").isEmpty();
    }

    /** The attack: what the paper shows is what was published, theme by theme, and what is hidden is hidden. */
    @Test
    void itsFiguresAreThePublishedOnes() {
        figures.forget();
        try {
            figures.file(41, "income_benefits", "2023-02-01", "2023-02-10");
            figures.file(3, "housing", "2023-03-01", "2023-03-10");
            long body = body(
                    "Lukujen lautakunta", figures.coordinator().grants().get(0).unitId());
            Actor secretary = inBody(Role.SECRETARY, body);
            long meeting = meetings.add(secretary, body, clock.today(), "klo 9").getId();
            assertThat(packs.pack(secretary, meeting).figures()).isEmpty();
            PublishedSet draft = publications.prepare(figures.coordinator(), CountyOfFigures.CODE, HALF);
            assertThat(packs.pack(secretary, meeting).figures()).as("a draft").isEmpty();
            PublishedSet set = publications.sign(figures.manager(), draft.id());
            PackFigures shown =
                    packs.pack(inBody(Role.MEMBER, body), meeting).figures().orElseThrow();
            assertThat(shown.themes().rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(shown.themes().at(row.code()))
                            .isEqualTo(set.total("theme", new Code(row.code()))));
            assertThat(shown.total()).isEqualTo(set.total());
            assertThat(shown.themes().at("housing")).hasToString("••");
            assertThat(PaperText.of(packs.paper(secretary, meeting, FINNISH)))
                    .contains(set.checksum(), "Asuminen ja asunnottomuus ••", "Puolivuodelta julkaistaan vain teemat,");
        } finally {
            figures.forget();
        }
    }

    private List<FollowUp.State> states(Meeting meeting) {
        return packs.pack(county.as(Who.MEMBER), meeting.getId()).followUps().stream()
                .filter(row -> "§ 7100".equals(row.section()))
                .map(row -> row.state(clock.today()))
                .toList();
    }

    private long body(String name) {
        return body(name, county.as(Who.ADMIN).grants().get(0).unitId());
    }

    private long body(String name, long unit) {
        return units.addBody(Actor.system("packs"), unit, "BOARD", name, name).getId();
    }

    private Actor inBody(Role role, long body) {
        return Actor.person(county.id(Who.OTHER_AUTHOR), List.of(Grant.inBody(role, body)));
    }
}
