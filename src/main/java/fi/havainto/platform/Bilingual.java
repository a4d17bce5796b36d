package fi.havainto.platform;

/** Names that are kept in Finnish and Swedish only: units, bodies, titles. An English reader meets the Finnish one. */
public final class Bilingual {

    private Bilingual() {}

    /** The Swedish words for a reader of Swedish, the Finnish ones for everybody else. */
    public static String in(String language, String finnish, String swedish) {
        return "sv".equals(language) ? swedish : finnish;
    }
}
