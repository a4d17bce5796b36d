package fi.havainto.handling.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What a coordinator orders with a print for a request for information: which parts and words are withheld, and why. */
public class PrintOrder implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int GROUND_LENGTH = 200;
    public static final int WORDS_LENGTH = 4000;

    private final List<PrintPiece> pieces;
    private String ground;
    private String words;

    public PrintOrder(List<PrintPiece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    /** The law by which that part is withheld. */
    public String groundOf(PrintPiece piece) {
        return blank(piece.getGround()) ? ground : piece.getGround().strip();
    }

    /** Whether every withheld part and word has its law. */
    public boolean isGrounded() {
        boolean parts = pieces.stream().filter(PrintPiece::isWithheld).noneMatch(piece -> blank(groundOf(piece)));
        return parts && (hidden().isEmpty() || !blank(ground));
    }

    public long withheld() {
        return pieces.stream().filter(PrintPiece::isWithheld).count() + hidden().size();
    }

    /** The text with every hidden word replaced by that mark; the longest words go first. */
    public String without(String text, String mark) {
        String rest = text;
        for (String hide : hidden()) {
            rest = SoughtWords.of(hide).matcher(rest).replaceAll(Matcher.quoteReplacement(mark));
        }
        return rest;
    }

    /**
     * A line of words that stands in nothing that is shown: whoever wrote it believes that it is withheld.
     *
     * @param facts what the paper shows besides the parts; nulls count not
     */
    public Optional<String> missing(String... facts) {
        List<String> shown = Stream.concat(
                        Stream.of(facts),
                        pieces.stream().filter(piece -> !piece.isWithheld()).map(PrintPiece::getText))
                .filter(Objects::nonNull)
                .toList();
        return hidden().stream()
                .filter(line -> shown.stream()
                        .noneMatch(text -> SoughtWords.of(line).matcher(text).find()))
                .findFirst();
    }

    private List<String> hidden() {
        return words == null
                ? List.of()
                : words.lines()
                        .map(String::strip)
                        .filter(line -> SoughtWords.letters(line) > 0)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public List<PrintPiece> getPieces() {
        return pieces;
    }

    /** The law for every part that names none of its own. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Words that are withheld wherever they stand, one a line. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
