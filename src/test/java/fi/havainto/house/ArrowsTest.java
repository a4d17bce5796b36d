package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rooms, drawers and arrows of the house, kept by the code itself; and each law shown able to fail. */
class ArrowsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.havainto");

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("fi.havainto.house.wrong");

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheLaw(Law law) {
        law.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void theLawFindsWhatIsWrong(Law law) {
        List<String> told = law.rule().evaluate(WRONG).getFailureReport().getDetails();
        assertThat(law.wrong())
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(told)
                        .as(wrong)
                        .anyMatch(line -> line.contains("<" + wrong) || line.startsWith(wrong)));
    }

    @Test
    void everyWrongClassBelongsToALaw() {
        Set<String> known = new TreeSet<>();
        for (Law law : Law.values()) {
            known.addAll(law.wrong());
        }
        assertThat(WRONG)
                .extracting(JavaClass::getName)
                .filteredOn(name -> !name.endsWith("package-info"))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theHouseThatIsLookedAtIsTheWholeHouse() {
        assertThat(HOUSE.stream().map(type -> Place.ours(type).room()))
                .contains("report", "handling", "feedback", "organisation", "account", "notification", "audit")
                .contains(Arrows.PLATFORM)
                .doesNotContain("house", "launcher");
    }

    @Test
    void theArrowsGoNoCircle() {
        List<String> left = new ArrayList<>(Arrows.OF.keySet());
        while (left.removeIf(room -> Arrows.OF.get(room).stream().noneMatch(left::contains))) {
            assertThat(left).doesNotHaveDuplicates();
        }
        assertThat(left).as("rooms in a circle").isEmpty();
        assertThat(Arrows.OF.values()).noneMatch(rooms -> rooms.contains(Arrows.DEMO));
        assertThat(Arrows.OF.values()).noneMatch(rooms -> rooms.contains("notification") || rooms.contains("audit"));
    }
}
