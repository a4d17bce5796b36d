package fi.havainto.platform.pdf;

/**
 * A part of a paper. A block of another room is made of the blocks here:
 * {@code layout -> { layout.add(new Heading(…)); layout.add(new Paragraph(…)); }}.
 */
@FunctionalInterface
public interface Block {

    /** Adds what the block is made of, from top to bottom, which is the order of reading. */
    void lay(Layout layout);
}
