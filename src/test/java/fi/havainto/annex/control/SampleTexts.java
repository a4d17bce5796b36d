package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.WrittenText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What an invented coordinator wrote and invented bodies ruled. */
final class SampleTexts {

    static final List<String> CARDS = List.of("income_benefits", "housing", "digital_exclusion", "service_system");

    private SampleTexts() {}

    /** Lines of block, theme, Finnish, Swedish; {@code |} stands for the end of a line. */
    static List<WrittenText> texts() {
        return lines("/annex/texts.tsv")
                .map(row -> new WrittenText(TextBlock.valueOf(row[0]), row[1], new BothLanguages(row[2], row[3])))
                .toList();
    }

    static List<RuledProposal> rulings() {
        return lines("/annex/rulings.tsv").map(SampleTexts::ruling).toList();
    }

    /** The same again and again, with longer reasons. */
    static List<RuledProposal> manyRulings(int times) {
        List<RuledProposal> rulings = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String[] row : lines("/annex/rulings.tsv").toList()) {
                row[10] = String.join(" ", Collections.nCopies(1 + i % 3, row[10]));
                row[12] = row[12] + " ja kansanterveystyötoimintasuunnitelmatyöryhmä";
                rulings.add(ruling(row));
            }
        }
        return rulings;
    }

    private static RuledProposal ruling(String[] row) {
        return new RuledProposal(
                new BothLanguages(row[0], row[1]),
                LocalDate.parse(row[2]),
                row[3],
                row[4],
                new BothLanguages(row[5], row[6]),
                row[7],
                row[8],
                row[9],
                row[10],
                row[11],
                row[12],
                row[13],
                RuledProposal.Progress.valueOf(row[14]),
                day(row[15]),
                day(row[16]));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Stream<String[]> lines(String name) {
        try (InputStream file = SampleTexts.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace('|', '\n').split("\t", -1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
