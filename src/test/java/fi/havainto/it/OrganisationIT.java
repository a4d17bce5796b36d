package fi.havainto.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.it.TestCounty.Who;
import fi.havainto.organisation.boundary.BodyKeeping;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.TextKeeping;
import fi.havainto.organisation.boundary.ThemeKeeping;
import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.Names;
import fi.havainto.organisation.entity.OrganisationText;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.TextKey;
import fi.havainto.organisation.entity.Theme;
import fi.havainto.organisation.entity.UnitFilter;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.organisation.entity.UnitRow;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Role;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units, bodies, themes and texts as administrators keep them: of their own area, field by field, nothing lost. */
@ExtendWith(ArquillianExtension.class)
class OrganisationIT {

    private static final String NEEDED = "error.field.needed";

    @Inject
    TestCounty county;

    @Inject
    Newcomers newcomers;

    @Inject
    UnitKeeping units;

    @Inject
    BodyKeeping bodies;

    @Inject
    ThemeKeeping themes;

    @Inject
    TextKeeping texts;

    @Inject
    Reference reference;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Test
    void nobodyButAnAdministratorKeepsTheOrganisation() {
        for (Who who : Who.values()) {
            if (who != Who.ADMIN) {
                Actor actor = county.as(who);
                Refusal.notFound(() -> units.rows(actor, new UnitFilter(null, false), 0, 1));
                Refusal.notFound(() ->
                        units.add(actor, typed("Uusi"), county.managersDesk().unitId()));
                Refusal.notFound(() -> bodies.rows(actor, 0, 1));
                Refusal.notFound(() -> themes.all(actor));
                Refusal.notFound(() -> texts.all(actor));
            }
        }
    }

    @Test
    void anAdministratorOfOneAreaKnowsNothingOfAnother() {
        long area = county.managersDesk().unitId();
        Actor admin = newcomers.as(newcomers.in(area, Role.ADMIN));
        OrganisationUnit elsewhere = newcomers.below(county.coordinatorsDesk().unitId());
        assertThat(units.rows(admin, new UnitFilter(null, true), 0, 500))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.path()).startsWith(county.managersDesk().unitPath()));
        Refusal.notFound(() -> units.find(admin, elsewhere.getId()));
        Refusal.notFound(() -> units.add(admin, typed("Uusi"), elsewhere.getId()));
        Refusal.notFound(() -> units.store(admin, elsewhere));
        Refusal.notFound(() -> units.end(admin, elsewhere.getId(), 1, clock.today(), null));
        Refusal.notFound(() -> bodies.find(admin, county.boardId()));
        Refusal.notFound(() -> themes.all(admin));
        Refusal.notFound(() -> texts.all(admin));
    }

    @Test
    void aUnitIsAddedBelowAnotherAndChanged() {
        Actor admin = county.as(Who.ADMIN);
        long area = county.managersDesk().unitId();
        OrganisationUnit added = units.add(admin, typed("Lisätty"), area);
        assertThat(added.getPath()).isEqualTo(county.managersDesk().unitPath() + added.getId() + "/");
        OrganisationUnit typed = units.find(admin, added.getId());
        typed.setNameFi(" Muutettu ");
        typed.setStaff(3);
        units.store(admin, typed);
        OrganisationUnit stored = units.find(admin, added.getId());
        assertThat(stored.getNameFi()).isEqualTo("Muutettu");
        assertThat(stored.hidesItsPeople()).isFalse();
        assertThat(rows.column("select action from audit_event where ids = ? order by id", "unit=" + added.getId()))
                .containsExactly("UNIT_ADDED", "UNIT_CHANGED");
        assertThat(units.rows(admin, new UnitFilter("MUUTETTU", false), 0, 5))
                .extracting(UnitRow::id)
                .contains(added.getId());
    }

    @Test
    void everythingThatIsWrongIsToldAtItsField() {
        Actor admin = county.as(Who.ADMIN);
        OrganisationUnit empty = new OrganisationUnit();
        empty.setStaff(-1);
        Refusal.at(
                Map.of(
                        "name-fi",
                        NEEDED,
                        "name-sv",
                        NEEDED,
                        "kind",
                        "organisation.unit.needs.kind",
                        "staff",
                        "organisation.unit.needs.staff",
                        "from",
                        NEEDED,
                        "parent",
                        "organisation.unit.needs.parent"),
                () -> units.add(admin, empty, null));
        OrganisationUnit high = typed("Liian ylhäällä");
        high.setKind(UnitKind.SERVICE_AREA);
        Refusal.at(
                Map.of("kind", "organisation.unit.needs.lowerKind"),
                () -> units.add(admin, high, county.managersDesk().unitId()));
        Refusal.at(
                Map.of(
                        "name-fi",
                        NEEDED,
                        "name-sv",
                        NEEDED,
                        "kind",
                        "organisation.body.needs.kind",
                        "unit",
                        "organisation.body.needs.unit"),
                () -> bodies.store(admin, new Body(), null));
    }

    @Test
    void whoeverIsSecondIsToldAndCanStoreAgain() {
        Actor admin = county.as(Who.ADMIN);
        long id = newcomers.unit().getId();
        OrganisationUnit first = units.find(admin, id);
        OrganisationUnit second = units.find(admin, id);
        first.setNameFi("Ensimmäinen");
        units.store(admin, first);
        second.setNameFi("Toinen");
        assertThatThrownBy(() -> units.store(admin, second)).isInstanceOf(Conflict.class);
        assertThat(units.find(admin, id).getNameFi()).isEqualTo("Ensimmäinen");
        second.catchUpWith(units.find(admin, id));
        units.store(admin, second);
        assertThat(units.find(admin, id).getNameFi()).isEqualTo("Toinen");
    }

    @Test
    void aBodyIsAddedAndChanged() {
        Actor admin = county.as(Who.ADMIN);
        Body typed = new Body();
        typed.setNameFi("Uusi lautakunta");
        typed.setNameSv("Ny nämnd");
        typed.setUnitId(county.coordinatorsDesk().unitId());
        long id = bodies.store(admin, typed, "BOARD").getId();
        Body again = bodies.find(admin, id);
        again.setNameSv("Nyare nämnd");
        bodies.store(admin, again, "COUNTY_BOARD");
        assertThat(bodies.find(admin, id).name("sv")).isEqualTo("Nyare nämnd");
        assertThat(bodies.find(admin, id).getKind().getCode()).isEqualTo("COUNTY_BOARD");
        assertThatThrownBy(() -> bodies.store(admin, again, "BOARD")).isInstanceOf(Conflict.class);
    }

    @Test
    void aThemeIsTakenOutOfUseAndNeverDeleted() {
        Actor admin = county.as(Who.ADMIN);
        Names names = new Names("Kokeilu", "Prövning", "Trial");
        themes.add(admin, "trial_theme", 90, names, true);
        assertThat(reference.themes(admin)).extracting(Theme::getCode).contains("trial_theme");
        Refusal.at(
                Map.of("code", "organisation.theme.needs.newCode"),
                () -> themes.add(admin, "trial_theme", 91, names, true));
        Refusal.at(
                Map.of(
                        "code",
                        "organisation.theme.needs.code",
                        "ordinal",
                        "organisation.theme.needs.ordinal",
                        "name-en",
                        NEEDED),
                () -> themes.add(admin, "Iso Kirjain", 0, new Names("a", "b", " "), true));
        int version = themes.find(admin, "trial_theme").getVersion();
        themes.store(admin, "trial_theme", version, 91, names, false);
        assertThatThrownBy(() -> themes.store(admin, "trial_theme", version, 92, names, true))
                .isInstanceOf(Conflict.class);
        assertThat(reference.themes(admin)).extracting(Theme::getCode).doesNotContain("trial_theme");
        assertThat(reference.allThemes(admin)).extracting(Theme::getCode).contains("trial_theme");
    }

    @Test
    void aCountysOwnWordsStandInPlaceOfTheProducts() {
        Actor admin = county.as(Who.ADMIN);
        assertThat(texts.words(admin, TextKey.HELP_CONTACT, "fi")).isEmpty();
        OrganisationText typed = text(admin, TextKey.HELP_CONTACT);
        typed.setFi("Soita tukeen.");
        texts.store(admin, typed);
        assertThat(texts.words(county.as(Who.AUTHOR), TextKey.HELP_CONTACT, "fi"))
                .contains("Soita tukeen.");
        assertThat(texts.words(county.as(Who.AUTHOR), TextKey.HELP_CONTACT, "sv"))
                .isEmpty();
        long elsewhere = rows.number("select id from account_person where username = 'submitter'");
        assertThat(texts.words(newcomers.as(elsewhere), TextKey.HELP_CONTACT, "fi"))
                .isEmpty();
        assertThatThrownBy(() -> texts.store(admin, typed)).isInstanceOf(Conflict.class);
        typed.setFi("x".repeat(OrganisationText.LENGTH + 1));
        Refusal.at(Map.of("words-fi", "error.field.long"), () -> texts.store(admin, typed));
        OrganisationText emptied = text(admin, TextKey.HELP_CONTACT);
        emptied.setFi(null);
        texts.store(admin, emptied);
        assertThat(texts.words(admin, TextKey.HELP_CONTACT, "fi")).isEmpty();
    }

    private OrganisationText text(Actor admin, TextKey key) {
        return texts.all(admin).stream()
                .filter(one -> one.getKey() == key)
                .findFirst()
                .orElseThrow();
    }

    private OrganisationUnit typed(String name) {
        OrganisationUnit typed = new OrganisationUnit(null, UnitKind.UNIT, null, name, name);
        typed.setStaff(12);
        typed.setValidFrom(clock.today());
        return typed;
    }
}
