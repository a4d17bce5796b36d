package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A paper whose blocks are being measured. Each becomes strips of known height; where they come to stand is not known
 * yet. Other rooms add blocks and ask for the room there is; the blocks of this package do the rest.
 */
public final class Layout {

    private final Measure measure;
    private final Locale language;
    private final Tag root;
    private final NoteNumbers notes = new NoteNumbers();
    private final Outline outline = new Outline();
    private final List<List<Strip>> parts = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private List<Strip> strips;
    private Surroundings around;
    private boolean isHead;
    private Strip.Start next = new Strip.Start(0, Strip.Start.ANYWHERE, false);

    Layout(Measure measure, Locale language, PDStructureElement document, PageFormat format) {
        this.measure = measure;
        this.language = language;
        this.root = Tag.printed(document.getStructureType(), document);
        this.around = Surroundings.of(format);
        beginPart();
    }

    public void add(Block block) {
        block.lay(this);
    }

    /** The full width that a block has here, in points. */
    public float width() {
        return around.width();
    }

    /** Width of running text, in points: no wider than is easy to read. */
    public float textWidth() {
        return around.textWidth();
    }

    /** All strips in order; to be called once, when all blocks are added. */
    List<Strip> finish() {
        later.forEach(Runnable::run);
        return parts.stream().flatMap(List::stream).toList();
    }

    Surroundings around() {
        return around;
    }

    NoteNumbers notes() {
        return notes;
    }

    Outline outline() {
        return outline;
    }

    Measure measure() {
        return measure;
    }

    Locale language() {
        return language;
    }

    Tag tag(String type) {
        return new Tag(type, root);
    }

    List<Line> lines(Prose prose, TextStyle style, Tag tag, float width) {
        prose.language().filter(spoken -> !spoken.equals(language)).ifPresent(tag::in);
        List<Word> words = new WordReader(measure, language, notes).read(prose, style, tag);
        return LineBreaker.lines(words, measure, width);
    }

    /** At least so much space before the next strip; the space that another block asked for counts. */
    void space(float distance) {
        next = new Strip.Start(Math.max(next.above(), distance), next.at(), next.turn());
    }

    /** So much more space before the next strip. */
    void gap(float distance) {
        next = new Strip.Start(next.above() + distance, next.at(), next.turn());
    }

    /** Forgets the space that was asked for. */
    void close() {
        next = new Strip.Start(0, Strip.Start.ANYWHERE, next.turn());
    }

    /** Lets the next strip begin without the space that is asked for, as at the head of a page. */
    void head() {
        isHead = true;
    }

    /** Lets the next strip begin at a height of the page, or lower after a gap. */
    void descend(float top, float least) {
        next = new Strip.Start(least, top, next.turn());
    }

    /** Lets the next strip begin a page. */
    void turn(PageFormat format) {
        next = new Strip.Start(0, Strip.Start.ANYWHERE, true);
        around = Surroundings.of(format);
    }

    /** Prints something that takes no room, on the page of what follows; the space that was asked for stays. */
    void mark(Ink ink) {
        Strip.Start asked = next;
        next = new Strip.Start(0, Strip.Start.ANYWHERE, asked.turn());
        put(0, Bond.FIRM, ink);
        next = new Strip.Start(asked.above(), asked.at(), false);
    }

    void put(float height, Bond bond, Ink ink) {
        put(height, bond, ink, "");
    }

    void put(float height, Bond bond, Ink ink, String anchor) {
        Strip.Start start = isHead ? new Strip.Start(0, next.at(), next.turn()) : next;
        strips.add(new Strip(start, height, bond, ink, around, anchor));
        next = new Strip.Start(0, Strip.Start.ANYWHERE, false);
        isHead = false;
    }

    /** Lays blocks in surroundings of their own and gives the strips that came of it. */
    List<Strip> within(Surroundings other, Runnable blocks) {
        Surroundings before = around;
        int from = strips.size();
        around = other;
        blocks.run();
        around = before;
        return strips.subList(from, strips.size());
    }

    /** Keeps a place for what can only be laid when all else is: it must not stand on a card. */
    void later(Consumer<Layout> blocks) {
        if (around.ground() != null) {
            throw new IllegalArgumentException("A table of contents does not stand on a card");
        }
        Surroundings there = around;
        Strip.Start start = next;
        beginPart();
        List<Strip> place = strips;
        later.add(() -> {
            strips = place;
            around = there;
            next = start;
            blocks.accept(this);
        });
        next = new Strip.Start(0, Strip.Start.ANYWHERE, false);
        beginPart();
    }

    private void beginPart() {
        strips = new ArrayList<>();
        parts.add(strips);
    }
}
