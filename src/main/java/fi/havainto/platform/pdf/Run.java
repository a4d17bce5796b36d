package fi.havainto.platform.pdf;

import java.util.Objects;
import java.util.regex.Pattern;

/** A stretch of a text that is set in one way: plain or strong words, a link, a page number, a note. */
public sealed interface Run permits Run.Words, Run.Link, Run.PageOf, Run.Note {

    /** Words; strong ones are printed bold, which no screen reader hears. */
    record Words(Wording wording, boolean strong) implements Run {}

    /**
     * A link that says in its words where it leads.
     *
     * @param target an address of the web or of mail, or {@code #} and the id of a heading of this paper
     * @throws IllegalArgumentException when the words are blank or the target is neither
     */
    record Link(Wording wording, String target) implements Run {

        private static final Pattern TARGET = Pattern.compile("(#|https?://|mailto:)\\S+");

        public Link {
            if (wording.text().isBlank()) {
                throw new IllegalArgumentException("A link has words");
            }
            if (!TARGET.matcher(target).matches()) {
                throw new IllegalArgumentException("A link leads to the web, to mail or to a heading");
            }
        }
    }

    /** The number of the page on which a heading stands, as a link to it. */
    record PageOf(String heading) implements Run {

        public PageOf {
            Objects.requireNonNull(heading, "heading");
        }
    }

    /** A note's number, raised, as a link to its words; they are printed by {@link Notes}. */
    record Note(Prose words) implements Run {

        public Note {
            Objects.requireNonNull(words, "words");
        }
    }
}
