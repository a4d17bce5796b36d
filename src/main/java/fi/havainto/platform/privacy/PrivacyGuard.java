package fi.havainto.platform.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * Finds what must never stand in a report: anything shaped like a Finnish personal identity code, whether its check
 * character is right or wrong (a slip of the pen still names somebody), and valid bank accounts. It works on the
 * server too, so that no client can go round it. Source of the shapes: the Digital and Population Data Services
 * Agency's rule (DDMMYY, a century sign, three digits, a check character) and ISO 13616.
 *
 * <p>The patterns never give back what they have taken (possessive), so that no text makes them slow.
 */
public final class PrivacyGuard {

    /** Characters that could part a code without being seen: format characters, joiners, variation selectors. */
    private static final String INVISIBLE = "[\\p{Cf}\\u034F\\uFE00-\\uFE0F]";

    /** Blanks that a person or a broken line may have left inside, at most three. */
    private static final String GAP = INVISIBLE + "*+(?:[\\s\\p{Z}]" + INVISIBLE + "*+){0,3}+";

    /** A hyphen, any other dash, a soft hyphen from a copied page (it has no width, so it may be taken already). */
    private static final String CENTURY = "(?:[-+\\p{Pd}\\u2212\\u2043ABCDEFUVWXYabcdefuvwxy]|(?<=\\u00AD))";

    private static final String DIGIT = "[0-9]" + INVISIBLE + "*+";

    private static final String CHECK = "[0-9A-FHJ-NPR-Ya-fhj-npr-y]";

    /** Letters may stick to either end ("hetu", a case ending), digits not: those make a longer number. */
    private static final Pattern IDENTITY_CODE = Pattern.compile("(?<![0-9])(?:" + DIGIT + "){6}+" + GAP + CENTURY + GAP
            + "(?:" + DIGIT + "){3}+(?:" + CHECK + "(?![0-9])|" + GAP + CHECK + "(?![0-9\\p{L}]))");

    private static final Pattern ACCOUNT_START =
            Pattern.compile("[A-Za-z]" + INVISIBLE + "*+[A-Za-z]" + GAP + "[0-9]" + GAP + "[0-9]");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]|" + INVISIBLE);

    private PrivacyGuard() {}

    /** The stopped passages of a text, in its order; none for null. */
    public static List<Finding> stops(String text) {
        List<Finding> found = new ArrayList<>();
        if (text == null) {
            return found;
        }
        Matcher code = IDENTITY_CODE.matcher(text);
        while (code.find()) {
            found.add(new Finding(Finding.Kind.IDENTITY_CODE, code.start(), code.end()));
        }
        Matcher account = ACCOUNT_START.matcher(text);
        for (int from = 0; account.find(from); from = account.start() + 1) {
            int end = accountEnd(text, account.start());
            if (end > 0) {
                found.add(new Finding(Finding.Kind.BANK_ACCOUNT, account.start(), end));
            }
        }
        found.sort(Comparator.comparingInt(Finding::start));
        return found;
    }

    public static boolean mustStop(String text) {
        return !stops(text).isEmpty();
    }

    /** Reads as many letters and digits as the country's accounts have, over blanks and hyphens; 0 if it is none. */
    private static int accountEnd(String text, int start) {
        IBANValidator accounts = IBANValidator.getInstance();
        StringBuilder account = new StringBuilder();
        int length = 2;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                account.append(Character.toUpperCase(c));
            } else if (!BETWEEN.matcher(Character.toString(c)).matches()) {
                return 0;
            }
            if (account.length() == 2 && length == 2) {
                IBANValidator.Validator country = accounts.getValidator(account.toString());
                length = country == null ? 0 : country.getIbanLength();
            }
            if (account.length() >= length) {
                return accounts.isValid(account.toString()) ? at + 1 : 0;
            }
        }
        return 0;
    }
}
