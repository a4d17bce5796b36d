package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.platform.privacy.PrivacyGuard;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No free text is forgotten: by the guard, by the limits, by the commitment of a sent version, or by the database. */
class TextFieldTest {

    /** Written by the registry, not by the writer of the form; no door sets them yet. */
    private static final Set<String> NOT_OF_THE_FORM = Set.of("publicity_ground", "diary_number");

    @Test
    void everyTextOfAnObservationAndOfAProposalIsInTheGuardsList() {
        Set<String> expected = new TreeSet<>(Set.of("subArea"));
        expected.addAll(strings(Observation.class));
        strings(WrittenProposal.class).forEach(name -> expected.add("proposal-1-" + name));
        Set<String> guarded = DraftText.of(ReportOf.draft().made()).stream()
                .map(DraftText::field)
                .map(name -> name.startsWith("proposal") ? name : camelCase(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(guarded).isEqualTo(expected);
    }

    @Test
    void limitsAreTheLengthsOfTheColumns() {
        Map<String, Integer> limits = Arrays.stream(TextField.values())
                .collect(Collectors.toMap(field -> field.name().toLowerCase(Locale.ROOT), TextField::limit));
        Map<String, Integer> columns = new TreeMap<>(Columns.texts("report_report"));
        assertThat(columns.keySet()).containsAll(NOT_OF_THE_FORM);
        columns.keySet().removeAll(NOT_OF_THE_FORM);
        assertThat(limits).isEqualTo(columns);
        assertThat(Columns.texts("report_proposal"))
                .isEqualTo(Map.of("text", ActionProposal.TEXT_LENGTH, "addressee", ActionProposal.ADDRESSEE_LENGTH));
        assertThat(Columns.texts("feedback_action")).isEqualTo(Map.of("responsible", MoveInput.RESPONSIBLE_LENGTH));
    }

    @Test
    void whatIsPutIsWhatIsRead() {
        Report report = ReportOf.draft().made();
        for (TextField field : TextField.values()) {
            field.put(report, "Teksti " + field);
        }
        for (TextField field : TextField.values()) {
            assertThat(field.of(report)).isEqualTo("Teksti " + field);
        }
    }

    @Test
    void aStoppedTextIsHeldAndTheStoredOneStays() {
        Report draft = ReportOf.draft().made();
        DraftText.of(draft).forEach(text -> text.put().accept("Asiakas 131052-900T"));
        List<String> all = DraftText.of(draft).stream().map(DraftText::field).toList();
        Map<String, String> held =
                DraftText.hold(draft, text -> PrivacyGuard.mustStop(text.words()), Map.of("title", "Entinen"));
        assertThat(held).containsOnlyKeys(all).containsEntry("causes", "Asiakas 131052-900T");
        assertThat(draft.getObservation().getTitle()).isEqualTo("Entinen");
        assertThat(draft.getObservation().getCauses()).isNull();
        DraftText.giveBack(draft, held);
        assertThat(DraftText.words(draft)).containsExactlyEntriesOf(held);
    }

    /** Whatever text differs, the commitment differs; also when the same letters only stand elsewhere. */
    @Test
    void everyTextIsInTheCommitmentOfASentVersion() {
        Set<String> versions = new TreeSet<>();
        versions.add(SentVersion.of(ReportOf.draft().made()));
        int texts = DraftText.of(ReportOf.draft().made()).size();
        for (int i = 0; i < texts; i++) {
            Report report = ReportOf.draft().made();
            DraftText.of(report).get(i).put().accept("Sama teksti");
            versions.add(SentVersion.of(report));
        }
        assertThat(versions).hasSize(texts + 1);
        Report forged = ReportOf.draft().made();
        forged.getObservation().setTitle("A\nPHENOMENON 1\nB");
        Report real = ReportOf.draft().made();
        real.getObservation().setTitle("A");
        real.getObservation().setPhenomenon("B");
        assertThat(SentVersion.of(forged)).isNotEqualTo(SentVersion.of(real));
    }

    private static Set<String> strings(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    @Test
    void aDraftGoesOnFromWhatItHoldsWhole() {
        Report stored = ReportOf.draft().made();
        Report mine = ReportOf.draft().made();
        stored.getObservation().setTitle("Vuokra");
        mine.getObservation().setTitle("Vuokra jää maksamatta");
        assertThat(DraftText.goesOnFrom(stored, mine)).isTrue();
        mine.getObservation().setTitle("Toinen");
        assertThat(DraftText.goesOnFrom(stored, mine))
                .as("another tab wrote something else")
                .isFalse();
        mine.getObservation().setTitle(null);
        assertThat(DraftText.goesOnFrom(stored, mine)).as("words would be lost").isFalse();
        mine.getObservation().setTitle("Vuokra");
        mine.addProposal();
        assertThat(DraftText.goesOnFrom(stored, mine)).as("other proposals").isFalse();
    }
}
