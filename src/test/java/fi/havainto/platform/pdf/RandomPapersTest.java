package fi.havainto.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers of random blocks: whatever comes after what, pages turn where they may. A failure names its seed. */
class RandomPapersTest {

    private static final int BLOCKS = 50;
    private static final int SEEDS = 20;

    private final SampleWords words = SampleWords.in(Locale.forLanguageTag("fi"));

    static IntStream seeds() {
        return IntStream.range(20261125, 20261125 + SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesTurnWhereTheyMay(int seed) throws IOException {
        Random random = new Random(seed);
        Imprint imprint = new Imprint("a", "b", "c", Locale.forLanguageTag("fi"), SamplePaper.MADE_AT);
        Paper paper = new Paper(imprint, PageFormat.A4);
        int level = 0;
        for (int i = 0; i < BLOCKS; i++) {
            if (random.nextInt(4) == 0) {
                level = 1 + random.nextInt(Math.min(level + 1, 6));
                paper.add(new Heading(level, Wording.of(words.item(random.nextInt(4)))));
            } else {
                paper.add(block(random));
            }
        }
        paper.add(new Paragraph(Wording.of("Loppu."), TextStyle.BODY));
        byte[] file = paper.print(new RunningLines("", "", "", (page, pages) -> page + "/" + pages, List.of(), 0));
        PageRules.assertKept(file, "seed " + seed);
        assertThat(PdfReading.emptyTags(file)).as("seed " + seed).isEmpty();
        assertThat(PdfReading.pages(file)).as("seed " + seed).isGreaterThan(2);
    }

    private Block block(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Listing.bulleted(wordings(random, 1 + random.nextInt(6)), TextStyle.BODY);
            case 1 ->
                Card.of(
                        new Paragraph(Wording.of(text(random, 1 + random.nextInt(9))), TextStyle.BODY),
                        Listing.numbered(wordings(random, 1 + random.nextInt(3)), TextStyle.CELL));
            case 2 ->
                new Illustration(
                        new Picture(300, 120 + random.nextInt(200), Wording.of("Kuva"), SamplePaper::bars),
                        Prose.of(text(random, 1)));
            case 3, 4 -> table(random);
            case 5 ->
                new Paragraph(
                        Prose.of(text(random, 2))
                                .note(Prose.of(text(random, 1)))
                                .and(" Loppu."),
                        TextStyle.CELL);
            case 6 -> random.nextInt(3) == 0 ? new Notes() : new Gap(random.nextInt(60));
            default -> new Paragraph(Wording.of(text(random, 1 + random.nextInt(12))), TextStyle.BODY);
        };
    }

    private Table table(Random random) {
        List<Table.Row> rows = new ArrayList<>();
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            rows.add(Table.Row.of(wordings(random, 2)));
        }
        List<Table.Column> columns = List.of(
                new Table.Column(Wording.of("Teema"), Table.Side.LEFT, 2),
                new Table.Column(Wording.of(words.compound(random.nextInt(5))), Table.Side.LEFT, 1));
        return new Table(Wording.of(text(random, 1)), columns, rows, Wording.of(words.empty()), Table.FULL_WIDTH);
    }

    private List<Wording> wordings(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Wording.of(random.nextInt(4) == 0 ? text(random, 1) : words.item(random.nextInt(4))))
                .toList();
    }

    private String text(Random random, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(words.sentence(random.nextInt(5))).append(' ');
        }
        return text.toString();
    }
}
