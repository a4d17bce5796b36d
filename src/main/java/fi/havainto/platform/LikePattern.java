package fi.havainto.platform;

import java.util.Locale;

/** Words that somebody typed, as a pattern that finds them anywhere: for {@code lower(…) like … escape '!'}. */
public final class LikePattern {

    private LikePattern() {}

    public static String of(String words) {
        String escaped = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
