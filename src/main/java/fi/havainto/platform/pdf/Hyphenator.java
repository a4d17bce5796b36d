package fi.havainto.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.xml.sax.InputSource;

/**
 * Where a word of letters may be hyphenated: Liang's patterns for Finnish and Swedish, in no other language. The
 * patterns are read once and only read from then on, so that any thread may ask.
 */
final class Hyphenator {

    /** Fewest letters that stay on the first line, and that go over to the next one. */
    static final int BEFORE = 2;

    static final int AFTER = 3;

    private static final Map<String, HyphenationTree> TREES = Map.of(
            "fi", tree("/hyphenation/fi.xml", "/hyphenation/fi-compounds.xml"), "sv", tree("/hyphenation/sv.xml"));

    private Hyphenator() {}

    /** The places, as numbers of letters before the hyphen, ascending. */
    static int[] places(String letters, Locale language) {
        HyphenationTree tree = TREES.get(language.getLanguage());
        if (tree == null || letters.length() < BEFORE + AFTER) {
            return new int[0];
        }
        Hyphenation found = tree.hyphenate(letters.toCharArray(), 0, letters.length(), BEFORE, AFTER);
        if (found == null) {
            return new int[0];
        }
        return Arrays.stream(found.getHyphenationPoints())
                .filter(place -> place >= BEFORE && place <= letters.length() - AFTER)
                .toArray();
    }

    private static HyphenationTree tree(String... files) {
        HyphenationTree tree = new HyphenationTree();
        try {
            for (String file : files) {
                tree.loadPatterns(new InputSource(new ByteArrayInputStream(Resources.bytes(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }
}
