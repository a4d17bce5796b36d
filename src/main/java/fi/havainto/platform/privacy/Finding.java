package fi.havainto.platform.privacy;

import java.io.Serializable;

/**
 * A passage that looks as if it told who somebody is.
 *
 * @param kind what it looks like
 * @param start index of its first character in the text
 * @param end index after its last character
 */
public record Finding(Kind kind, int start, int end) implements Serializable {

    /**
     * What a passage looks like. The first two are stopped: the text is neither stored nor sent with them. The others
     * are only hints for somebody to look.
     */
    public enum Kind {
        IDENTITY_CODE,
        BANK_ACCOUNT,
        EMAIL,
        PHONE,
        ADDRESS,
        CAR_PLATE,
        NAME
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
