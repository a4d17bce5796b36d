package fi.havainto.annex.control;

import fi.havainto.annex.entity.BothLanguages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A municipality's name as it stands in a text, in either language and in its usual cases: Kaislaranta, Kaislarannassa. Names whose
 * first half is inflected too are found in their basic form only.
 */
final class PlaceName {

    /** What consonants become before a closed syllable, the longer first. */
    private static final List<String[]> WEAKER = List.of(
            new String[] {"kk", "k"},
            new String[] {"pp", "p"},
            new String[] {"tt", "t"},
            new String[] {"nk", "ng"},
            new String[] {"nt", "nn"},
            new String[] {"lt", "ll"},
            new String[] {"rt", "rr"},
            new String[] {"mp", "mm"},
            new String[] {"ht", "hd"},
            new String[] {"k", ""},
            new String[] {"t", "d"},
            new String[] {"p", "v"});

    private static final String VOWELS = "aeiouyäöå";

    private static final String CASE =
            "[aeiouyäö]{0,2}(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|tt[aä]|t[aä]|[aä]|h[aeiouyäö]n|seen|s)?"
                    + "(?:kin|kaan|kään)?|l[aä]i[ns]\\p{L}*";

    private final Pattern pattern;

    private PlaceName(Pattern pattern) {
        this.pattern = pattern;
    }

    static PlaceName of(BothLanguages name) {
        Set<String> forms = new LinkedHashSet<>(finnish(name.fi()));
        forms.add(name.sv());
        forms.removeIf(String::isBlank);
        String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new PlaceName(Pattern.compile("(?<!\\p{L})(?:" + any + ")(?:" + CASE + ")(?!\\p{L})"));
    }

    /** Where it stands, as it is written there. */
    List<String> in(String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }

    /** What endings are put to. */
    private static Set<String> finnish(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        int last = name.length() - 1;
        if (name.endsWith("nen")) {
            forms.add(name.substring(0, name.length() - "nen".length()) + "s");
        } else if (last > 1 && VOWELS.indexOf(name.charAt(last)) >= 0) {
            String stem = name.substring(0, last);
            char vowel = name.charAt(last);
            for (char other : vowel == 'i' ? new char[] {'i', 'e'} : new char[] {vowel}) {
                forms.add(stem + other);
                weaker(stem).forEach(weak -> forms.add(weak + other));
            }
        }
        return forms;
    }

    private static List<String> weaker(String stem) {
        return WEAKER.stream()
                .filter(pair -> stem.endsWith(pair[0]))
                .limit(1)
                .map(pair -> stem.substring(0, stem.length() - pair[0].length()) + pair[1])
                .toList();
    }
}
