package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Takes the runs of a text apart into words, each bit with its look and its tag. */
final class WordReader {

    /** Room for any page number: lines must not depend on where headings come to stand. */
    private static final String WIDEST_NUMBER = "000";

    private static final float RAISED_SIZE = .64f;
    private static final float RAISED_BY = .34f;

    private final Measure measure;
    private final Locale paperLanguage;
    private final NoteNumbers notes;
    private final List<Word> words = new ArrayList<>();
    private List<Bit> bits = new ArrayList<>();
    private Locale blockLanguage;

    WordReader(Measure measure, Locale paperLanguage, NoteNumbers notes) {
        this.measure = measure;
        this.paperLanguage = paperLanguage;
        this.notes = notes;
    }

    /** The words of a text, at least one: a text with nothing to print is a dash. */
    List<Word> read(Prose prose, TextStyle style, Tag tag) {
        blockLanguage = tag.language(paperLanguage);
        for (Run run : prose.runs()) {
            if (run instanceof Run.Words plain) {
                plain(plain, style, tag);
            } else if (run instanceof Run.Link link) {
                link(link, style, tag);
            } else if (run instanceof Run.PageOf page) {
                page(page, style, tag);
            } else if (run instanceof Run.Note note) {
                note(note, style, tag);
            }
        }
        end(List.of(), false);
        if (words.isEmpty()) {
            plain(new Run.Words(Wording.of(Lettering.NOTHING), false), style, tag);
            end(List.of(), false);
        }
        Word last = words.remove(words.size() - 1);
        words.add(new Word(last.bits(), List.of(), false));
        return words;
    }

    private void plain(Run.Words run, TextStyle style, Tag tag) {
        TextStyle look = run.strong() ? style.in(Typeface.SEMIBOLD) : style;
        Tag own = tag;
        if (isForeign(run.wording())) {
            own = new Tag(StandardStructureTypes.SPAN, tag).in(language(run.wording()));
        }
        add(new Strand(own, look, language(run.wording())), run.wording().text());
    }

    private void link(Run.Link run, TextStyle style, Tag tag) {
        Tag own = new Tag(StandardStructureTypes.LINK, tag);
        if (isForeign(run.wording())) {
            own.in(language(run.wording()));
        }
        LinkMark mark = new LinkMark(own, run.target(), run.wording().text().strip());
        Locale spoken = language(run.wording());
        add(
                new Strand(own, style.in(Colour.BRAND), spoken, 0, mark, ""),
                run.wording().text());
    }

    private void page(Run.PageOf run, TextStyle style, Tag tag) {
        Tag own = new Tag(StandardStructureTypes.LINK, new Tag(StandardStructureTypes.REFERENCE, tag));
        LinkMark mark = new LinkMark(own, LinkMark.INSIDE + run.heading(), "");
        add(new Strand(own, style.in(Colour.BRAND), paperLanguage, 0, mark, run.heading()), WIDEST_NUMBER);
    }

    private void note(Run.Note run, TextStyle style, Tag tag) {
        Tag own = new Tag(StandardStructureTypes.LINK, new Tag(StandardStructureTypes.REFERENCE, tag));
        TextStyle raised = new TextStyle(
                Typeface.SEMIBOLD, style.size() * RAISED_SIZE, style.leading(), style.tracking(), Colour.BRAND);
        String number = Integer.toString(notes.add(run));
        LinkMark mark = new LinkMark(own, LinkMark.INSIDE + NoteNumbers.id(number), number);
        add(new Strand(own, raised, paperLanguage, style.size() * RAISED_BY, mark, ""), number);
    }

    private boolean isForeign(Wording wording) {
        return !language(wording).equals(blockLanguage);
    }

    private Locale language(Wording wording) {
        return wording.speaksOwnLanguage() ? wording.language() : paperLanguage;
    }

    private void add(Strand strand, String text) {
        String printable = measure.signs(text, strand.style());
        int from = 0;
        for (int i = 0; i < printable.length(); i++) {
            char sign = printable.charAt(i);
            if (sign == ' ' || sign == '\n') {
                bit(strand, printable.substring(from, i));
                end(List.of(measured(strand, " ")), sign == '\n');
                from = i + 1;
            }
        }
        bit(strand, printable.substring(from));
    }

    private void bit(Strand strand, String text) {
        if (!text.isEmpty()) {
            bits.add(measured(strand, text));
        }
    }

    /** Ends a word; of several spaces the first one counts. */
    private void end(List<Bit> space, boolean endsLine) {
        if (!bits.isEmpty()) {
            words.add(new Word(List.copyOf(bits), space, endsLine));
            bits = new ArrayList<>();
        } else if (endsLine && !words.isEmpty()) {
            Word last = words.remove(words.size() - 1);
            words.add(new Word(last.bits(), last.space(), true));
        }
    }

    private Bit measured(Strand strand, String text) {
        return new Bit(strand, text, measure.width(text, strand.style()));
    }
}
