package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.havainto.annex.entity.Area;
import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.Span;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.WrittenText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot is kept as JSON and comes back as it was. */
class SnapshotJsonTest {

    private static final String HARD = "\"a\\b\"\r\n\t\u0000\u2028 ä 😀 \uD800 \u00A0••";

    static Stream<Snapshot> snapshots() {
        return Stream.of(
                SampleAnnex.county(),
                SampleAnnex.municipality(),
                SampleAnnex.half(),
                SampleAnnex.empty(Area.ofCounty("99")),
                SampleAnnex.empty(new Area("99", "990")),
                written(HARD, Span.termOf(2026)));
    }

    private static Snapshot written(String words, Span span) {
        List<WrittenText> texts =
                List.of(new WrittenText(TextBlock.CARD_SEEN, "housing", new BothLanguages(words, words)));
        FigureTable total = SampleFigures.whole("••");
        return SampleAnnex.with(
                Area.ofCounty("99"), SampleAnnex.COUNTY, span, List.of(total), List.of(), List.of(), texts);
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void comesBackAsItWas(Snapshot snapshot) {
        String json = SnapshotJson.write(snapshot);
        Snapshot read = SnapshotJson.read(json);
        assertThat(read).isEqualTo(snapshot);
        assertThat(SnapshotJson.write(read)).isEqualTo(json);
        assertThat(json).doesNotContain("\r").endsWith("}\n");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    }

    @Test
    void standsInItsOneForm() {
        String json = SnapshotJson.write(written("Hei", Span.of("2026-1").orElseThrow()));
        assertThat(json)
                .startsWith("{\n  \"format\": 2,\n  \"number\": \"99-2026-1-1\",\n  \"edition\": 2,\n"
                        + "  \"area\": {\n    \"county\": \"99\",\n    \"municipality\": null\n  },\n")
                .contains("\"figures\": [\n        [\"••\"]\n      ]")
                .contains("\"cards\": [\"income_benefits\", \"housing\", \"digital_exclusion\", \"service_system\"]");
    }

    /** What was frozen before due dates were kept comes back, and is written again byte for byte: its checksum is printed. */
    @Test
    void readsTheFirstFormatAndKeepsItsBytes() throws IOException {
        String first;
        try (InputStream file = SnapshotJsonTest.class.getResourceAsStream("/annex/snapshot-format-1.json")) {
            first = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Snapshot read = SnapshotJson.read(first);
        assertThat(read.format()).isEqualTo(Snapshot.FIRST_FORMAT);
        assertThat(read.rulings())
                .hasSize(7)
                .allSatisfy(ruling -> assertThat(ruling.due()).isNull());
        assertThat(SnapshotJson.write(read)).isEqualTo(first).doesNotContain("\"due\"");
        assertThat(SaidSection.of(read, "fi", "changes").table().heads()).doesNotContain("Määräaika");
    }

    @Test
    void keepsByWhenARulingIsToBeCarriedOut() {
        String json = SnapshotJson.write(SampleAnnex.county());
        assertThat(json).contains("\"due\": \"2026-09-30\"", "\"due\": null");
        assertThatThrownBy(() -> SnapshotJson.read(json.replace("\"due\"", "\"until\"")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A text that a snapshot has not is not written: those of before have the bytes and the checksum that they had. */
    @Test
    void aTextOfACardThatIsNotWrittenLeavesNoMark() {
        Snapshot without = written("Hei", Span.of("2026-1").orElseThrow());
        assertThat(SnapshotJson.write(without)).doesNotContain("CARD_VOICE", "CARD_INDICATOR");
        WrittenText voice = new WrittenText(TextBlock.CARD_VOICE, "housing", new BothLanguages("”Odotan.”", ""));
        Snapshot with = SampleAnnex.with(
                without.area(),
                without.areaName(),
                without.span(),
                without.tables(),
                without.tablesBefore(),
                without.rulings(),
                List.of(without.texts().get(0), voice));
        assertThat(SnapshotJson.read(SnapshotJson.write(with))).isEqualTo(with);
    }

    @Test
    void writesFiguresAsTheyArePrinted() {
        String json = SnapshotJson.write(SampleAnnex.county());
        assertThat(json).contains("[2900]").contains("\"••\"").doesNotContain("\"2900\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": 0}",
                "{\"format\": 2}",
                "{\"format\": 3}",
                "{\"format\": \"1\"}",
                "{\"format\": 1}"
            })
    void refusesWhatIsNoSnapshot(String json) {
        assertThatThrownBy(() -> SnapshotJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "3.5", "1e3", "\"<5\"", "\"3 4\"", "\"\"", "true", "99999999999999999999"})
    void refusesWhatIsNoFigure(String figure) {
        String json = SnapshotJson.write(written("Hei", Span.termOf(2026)));
        assertThat(json).contains("[\"••\"]");
        assertThatThrownBy(() -> SnapshotJson.read(json.replace("[\"••\"]", "[" + figure + "]")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-15T22:30:00Z", "2026-2029", "CARD_SEEN"})
    void refusesAWordThatIsNone(String word) {
        String json = SnapshotJson.write(written("Hei", Span.termOf(2026)));
        assertThat(json).contains("\"" + word + "\"");
        String broken = json.replace("\"" + word + "\"", "\"yesterday\"");
        assertThatThrownBy(() -> SnapshotJson.read(broken)).isInstanceOf(IllegalArgumentException.class);
    }
}
