package fi.havainto.board.entity;

import java.util.Objects;

/** Decides between what is stored and what was typed over an older reading of it. */
final class Typed {

    private Typed() {}

    /** What was typed where somebody changed it; else what is stored. How a browser ends lines is no change. */
    static <T> T over(T stored, T typed, T read) {
        return Objects.equals(plain(typed), plain(read)) ? stored : typed;
    }

    private static Object plain(Object value) {
        if (value instanceof String text) {
            String words = text.replace("\r\n", "\n").strip();
            return words.isEmpty() ? null : words;
        }
        return value;
    }
}
