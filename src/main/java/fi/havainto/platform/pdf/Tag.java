package fi.havainto.platform.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A place in the structure that is thought out before anything is printed. It comes into the tree with its first
 * mark on a page, so that the order of printing is the order of reading and nothing in the tree is empty.
 */
final class Tag {

    private final String type;
    private final Tag parent;
    private Locale language = Locale.ROOT;
    private String actualText;
    private String alternative;
    private String id;
    private PDAttributeObject attribute;
    private PDStructureElement element;
    private boolean isSpoken;

    Tag(String type, Tag parent) {
        this.type = type;
        this.parent = parent;
    }

    /** The root of a paper. */
    static Tag printed(String type, PDStructureElement element) {
        Tag tag = new Tag(type, null);
        tag.element = element;
        return tag;
    }

    Tag in(Locale spoken) {
        language = spoken;
        return this;
    }

    /** The language that is spoken here. */
    Locale language(Locale ofPaper) {
        return language.equals(Locale.ROOT) ? ofPaper : language;
    }

    /** What to read in place of the printed signs. */
    Tag reading(String words) {
        actualText = words;
        return this;
    }

    /** What to read in place of a drawing. */
    Tag showing(String words) {
        alternative = words;
        return this;
    }

    Tag named(String name) {
        id = name;
        return this;
    }

    Tag with(PDAttributeObject more) {
        attribute = more;
        return this;
    }

    String type() {
        return type;
    }

    String actualText() {
        return actualText;
    }

    /** The words to read at the first piece; nothing at those after it, so that nothing is read twice. */
    String speakOnce() {
        String words = isSpoken ? "" : actualText;
        isSpoken = true;
        return words;
    }

    /** The element of the tree; made with those above it when it is first asked for. */
    PDStructureElement element() {
        if (element == null) {
            PDStructureElement above = parent.element();
            element = new PDStructureElement(type, above);
            above.appendKid(element);
            describe();
        }
        return element;
    }

    private void describe() {
        if (!language.equals(Locale.ROOT)) {
            element.setLanguage(language.toLanguageTag());
        }
        if (actualText != null) {
            element.setActualText(actualText);
        }
        if (alternative != null) {
            element.setAlternateDescription(alternative);
        }
        if (id != null) {
            element.setElementIdentifier(id);
        }
        if (attribute != null) {
            element.addAttribute(attribute);
        }
    }
}
