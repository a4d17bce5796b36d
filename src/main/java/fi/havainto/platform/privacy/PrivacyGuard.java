package fi.havainto.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.IBANValidator;

/**
 * Finds what must never stand in a report: anything shaped like a Finnish personal identity code, whether its check
 * character is right or wrong (a slip of the pen still names somebody), and valid bank accounts. It works on the
 * server too, so that no client can go round it. Source of the shapes: the Digital and Population Data Services
 * Agency's rule (DDMMYY, a century sign, three digits, a check character) and ISO 13616.
 */
public final class PrivacyGuard {

    /** Invisible characters that could part a code without being seen. */
    private static final String INVISIBLE = "[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]*";

    private static final String GAP = INVISIBLE + "[ \\t\\u00A0\\u2009\\u202F]?" + INVISIBLE;

    private static final Pattern IDENTITY_CODE = Pattern.compile("(?<![0-9\\p{L}])(?:[0-9]" + INVISIBLE + "){6}" + GAP
            + "[-+\\u2010-\\u2015\\u2212ABCDEFUVWXYabcdefuvwxy]" + GAP
            + "(?:[0-9]" + INVISIBLE + "){3}[0-9A-FHJ-NPR-Ya-fhj-npr-y](?![0-9\\p{L}])");

    private static final Pattern ACCOUNT_START = Pattern.compile("(?<![0-9\\p{L}])[A-Za-z]{2}[0-9]{2}");

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
        while (account.find()) {
            int end = accountEnd(text, account.start());
            if (end > 0) {
                found.add(new Finding(Finding.Kind.BANK_ACCOUNT, account.start(), end));
            }
        }
        return found;
    }

    public static boolean mustStop(String text) {
        return !stops(text).isEmpty();
    }

    /** Reads as many letters and digits as the country's accounts have, over blanks and hyphens; 0 if it is none. */
    private static int accountEnd(String text, int start) {
        IBANValidator.Validator country = IBANValidator.getInstance()
                .getValidator(text.substring(start, start + 2).toUpperCase(java.util.Locale.ROOT));
        if (country == null) {
            return 0;
        }
        StringBuilder account = new StringBuilder();
        int at = start;
        while (at < text.length() && account.length() < country.getIbanLength()) {
            char c = text.charAt(at++);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                account.append(Character.toUpperCase(c));
            } else if (c != ' ' && c != '-' && c != '\u00A0') {
                return 0;
            }
        }
        return IBANValidator.getInstance().isValid(account.toString()) ? at : 0;
    }
}
