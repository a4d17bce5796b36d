package fi.havainto.platform.pdf;

import java.util.List;

/**
 * What stands on page after page outside the text: head, foot and stamps. All of it is artifact, so whatever it says
 * must also be said once in the text.
 *
 * @param headLeft shortened when it is too long, as the others are
 * @param stamps words that no page may be without
 * @param coverPages how many first pages carry the stamps only
 * @throws IllegalArgumentException when coverPages is negative
 */
public record RunningLines(
        String headLeft, String headRight, String footLeft, PageLabel pageLabel, List<String> stamps, int coverPages) {

    public RunningLines {
        stamps = List.copyOf(stamps);
        if (coverPages < 0) {
            throw new IllegalArgumentException("The number of cover pages is not negative");
        }
    }

    /** Says which page this is, of how many; both count from one. */
    @FunctionalInterface
    public interface PageLabel {

        String of(int page, int pages);
    }
}
