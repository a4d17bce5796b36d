package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper: blocks one after the other, which is the order of reading, and the files that go with it. The printed file
 * is PDF/UA-1 and PDF/A-3a, and the same content gives the same bytes.
 */
public final class Paper {

    private final Imprint imprint;
    private final PageFormat format;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    /** @param format of the first page, and of all until a {@link PageBreak} */
    public Paper(Imprint imprint, PageFormat format) {
        this.imprint = imprint;
        this.format = format;
    }

    public Paper add(Block... more) {
        blocks.addAll(List.of(more));
        return this;
    }

    /**
     * Puts a file into the paper.
     *
     * @throws IllegalArgumentException when a file of that name is there already
     */
    public Paper attach(Attachment attachment) {
        if (attachments.stream().anyMatch(other -> other.name().equals(attachment.name()))) {
            throw new IllegalArgumentException("Attached twice: " + attachment.name());
        }
        attachments.add(attachment);
        return this;
    }

    public PageFormat format() {
        return format;
    }

    /**
     * How many pages it has, without printing it.
     *
     * @throws IllegalArgumentException as {@link #print} does
     */
    public int pages() {
        return Press.pages(imprint, blocks, format);
    }

    /**
     * The finished file. A paper without blocks has one empty page.
     *
     * @throws IllegalArgumentException when a heading leaps over a level, two have one id, a link leads to no heading,
     *     or a picture is larger than a page
     * @throws java.io.UncheckedIOException when a resource of the program is missing or broken
     */
    public byte[] print(RunningLines running) {
        return new Press(imprint, running).print(blocks, attachments, format);
    }
}
