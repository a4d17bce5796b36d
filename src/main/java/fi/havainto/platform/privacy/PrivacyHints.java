package fi.havainto.platform.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may tell who somebody is, for a person to look at: what {@link PrivacyGuard} stops, and besides it e-mail
 * addresses, phone numbers, street addresses with a number, car plates and what is written like a person's name. Nothing
 * is stopped for it, so a wrong guess costs a glance.
 */
public final class PrivacyHints {

    private static final Map<Finding.Kind, Pattern> SHAPES = new EnumMap<>(Map.of(
            Finding.Kind.EMAIL,
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}+@[\\p{L}0-9-]{1,63}+(?:\\.[\\p{L}0-9-]{2,63}+)++"),
            Finding.Kind.PHONE,
            Pattern.compile("(?<![0-9+])(?:\\+358|0)[ -]?(?:[1-9][0-9]?)(?:[ -]?[0-9]){5,9}(?![0-9])"),
            Finding.Kind.ADDRESS,
            Pattern.compile("\\p{Lu}[\\p{L}-]{1,40}(?:katu|tie|kuja|polku|raitti|kaari|väylä|puisto|gatan|vägen|gränden"
                    + "|stigen)\\s+[0-9]{1,3}(?:\\s?[a-zA-Z](?:\\s?[0-9]{1,3})?)?(?![\\p{L}0-9])"),
            Finding.Kind.CAR_PLATE,
            Pattern.compile("(?<![\\p{L}0-9-])[A-ZÅÄÖ]{2,3}-[0-9]{1,3}(?![0-9-])"),
            Finding.Kind.NAME,
            // not at the beginning of a sentence, where any first word has a capital
            Pattern.compile("(?<=[\\p{Ll},;:(] ?)(?<![\\p{L}])\\p{Lu}\\p{Ll}{2,30}(?:-\\p{Lu}\\p{Ll}{2,30})?"
                    + " \\p{Lu}\\p{Ll}{2,30}(?:-\\p{Lu}\\p{Ll}{2,30})?(?!\\p{L})")));

    private PrivacyHints() {}

    /** What was found, in the order of the text; none for null. Where two overlap, the longer one counts. */
    public static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>(PrivacyGuard.stops(text));
        if (text == null) {
            return found;
        }
        SHAPES.forEach((kind, shape) -> {
            Matcher matcher = shape.matcher(text);
            while (matcher.find()) {
                found.add(new Finding(kind, matcher.start(), matcher.end()));
            }
        });
        found.sort(Comparator.comparingInt((Finding one) -> one.start() - one.end()));
        List<Finding> kept = new ArrayList<>();
        for (Finding one : found) {
            if (kept.stream().noneMatch(longer -> one.start() < longer.end() && longer.start() < one.end())) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::start));
        return kept;
    }
}
