package fi.havainto.it;

import java.util.UUID;

/**
 * A made-up word that stands in no other text, by which a test finds its own reports again. It is made of letters only:
 * the digits and hyphens of a {@link UUID} look like an identity code now and then, which the privacy guard stops.
 */
final class OwnWord {

    private OwnWord() {}

    static String next() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zz";
    }
}
