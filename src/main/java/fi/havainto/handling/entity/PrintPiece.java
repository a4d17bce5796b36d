package fi.havainto.handling.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One part of a report as it is printed for a request for information: its text, and whether the coordinator withholds it
 * and by which law. A part without a text only says that something happened.
 */
public final class PrintPiece implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where it stands on the paper. */
    public enum Part {
        AUTHOR,
        OBSERVATION,
        PROPOSALS,
        WAY
    }

    private final Part part;
    private final String key;
    private final String label;
    private final List<String> arguments;
    private final String text;
    private final String language;
    private final Instant at;
    private boolean withheld;
    private String ground;

    private PrintPiece(
            Part part, String key, String label, List<String> arguments, String text, String language, Instant at) {
        this.part = part;
        this.key = key;
        this.label = label;
        this.arguments = List.copyOf(arguments);
        this.text = text;
        this.language = language;
        this.at = at;
    }

    /** A text of the report itself; the label is a key of the messages, with arguments. */
    public static PrintPiece of(Part part, String key, String label, String argument, String text, String language) {
        return new PrintPiece(part, key, label, argument == null ? List.of() : List.of(argument), text, language, null);
    }

    /** Something that happened, with the words that were said, if any. */
    public static PrintPiece happened(
            String key, String label, List<String> arguments, String text, String language, Instant at) {
        return new PrintPiece(Part.WAY, key, label, arguments, text, language, at);
    }

    public Part getPart() {
        return part;
    }

    /** Knows this part again when the report is read anew. */
    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public List<String> getArguments() {
        return arguments;
    }

    public String getText() {
        return text;
    }

    public boolean isWithText() {
        return text != null && !text.isBlank();
    }

    public String getLanguage() {
        return language;
    }

    public Instant getAt() {
        return at;
    }

    public boolean isWithheld() {
        return withheld;
    }

    public void setWithheld(boolean withheld) {
        this.withheld = withheld;
    }

    /** By which law it is withheld; null: by the one that is given for all. */
    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
