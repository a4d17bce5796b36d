package fi.havainto.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.access.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The demo county is whole: three levels, a desk with somebody at it everywhere, one person a role who signs in. */
class CastTest {

    private static final List<Tsv.Row> PEOPLE = Tsv.read("people.tsv");
    private static final List<Tsv.Row> UNITS = Tsv.read("units.tsv");

    @Test
    void everyUnitHasASupervisorAndEveryServiceAreaAManager() {
        assertThat(unitsOf(UnitKind.UNIT)).hasSize(11).isEqualTo(whereIs(Role.SUPERVISOR));
        assertThat(unitsOf(UnitKind.SERVICE_AREA)).hasSize(3).isEqualTo(whereIs(Role.MANAGER));
        assertThat(whereIs(Role.COORDINATOR)).isEqualTo(unitsOf(UnitKind.COUNTY));
        assertThat(UNITS).anyMatch(unit -> unit.number("staff") < 5);
    }

    @Test
    void theTreeHasThreeLevels() {
        assertThat(UNITS).allSatisfy(unit -> {
            switch (UnitKind.valueOf(unit.get("kind"))) {
                case COUNTY -> assertThat(unit.get("parent")).isEmpty();
                case SERVICE_AREA -> assertThat(unitsOf(UnitKind.COUNTY)).contains(unit.get("parent"));
                default -> assertThat(unitsOf(UnitKind.SERVICE_AREA)).contains(unit.get("parent"));
            }
        });
    }

    @Test
    void oneUserARoleSignsIn() {
        assertThat(PEOPLE.stream()
                        .filter(person -> person.get("sign_in").equals("true"))
                        .map(person -> person.get("username")))
                .containsExactly(
                        "submitter",
                        "submitter2",
                        "supervisor",
                        "manager",
                        "coordinator",
                        "coordinator2",
                        "secretary",
                        "member",
                        "privacy",
                        "admin");
        assertThat(PEOPLE).extracting(person -> person.get("username")).doesNotHaveDuplicates();
        assertThat(PEOPLE).extracting(person -> person.get("display_name")).doesNotHaveDuplicates();
        assertThat(PEOPLE)
                .allSatisfy(
                        person -> assertThat(Role.valueOf(person.get("role"))).isNotNull());
    }

    @Test
    void theSubmittersReportToTheSupervisorAndTheManager() {
        assertThat(List.of(unit("submitter"), unit("submitter2"))).containsOnly(unit("supervisor"));
        assertThat(UNITS.stream()
                        .filter(unit -> unit.get("key").equals(unit("supervisor")))
                        .map(unit -> unit.get("parent")))
                .containsExactly(unit("manager"));
    }

    @Test
    void everybodyBelongsSomewhere() {
        Set<String> places = UNITS.stream().map(unit -> unit.get("key")).collect(Collectors.toSet());
        Tsv.read("bodies.tsv").forEach(body -> places.add(body.get("key")));
        assertThat(PEOPLE).allMatch(person -> places.contains(person.get("unit")));
        assertThat(PEOPLE.stream().filter(person -> person.get("language").equals("sv")))
                .hasSizeGreaterThan(5);
    }

    private static Set<String> unitsOf(UnitKind kind) {
        return UNITS.stream()
                .filter(unit -> unit.get("kind").equals(kind.name()))
                .map(unit -> unit.get("key"))
                .collect(Collectors.toSet());
    }

    private static Set<String> whereIs(Role role) {
        return PEOPLE.stream()
                .filter(person -> person.get("role").equals(role.name()))
                .map(person -> person.get("unit"))
                .collect(Collectors.toSet());
    }

    private static String unit(String username) {
        return PEOPLE.stream()
                .filter(person -> person.get("username").equals(username))
                .map(person -> person.get("unit"))
                .findFirst()
                .orElseThrow();
    }
}
