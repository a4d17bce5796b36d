package fi.havainto.handling.entity;

/**
 * What a worklist is narrowed to.
 *
 * @param view which stages
 * @param words part of a title or of a number, or null
 * @param theme code of a primary theme, or null
 * @param unit id of the unit that reports come from, with those below it, or null
 * @param taken by whom it must have been taken, or null for anybody and nobody
 */
public record WorklistFilter(WorklistView view, String words, String theme, Long unit, Taken taken) {

    /** Who has taken a proposal. */
    public enum Taken {
        ME,
        NOBODY,
        OTHER
    }

    /** What an address carries may hold a NUL, which no text of ours does. */
    public WorklistFilter {
        words = words == null ? null : words.replace("\0", "");
        theme = theme == null ? null : theme.replace("\0", "");
    }

    public static WorklistFilter of(WorklistView view) {
        return new WorklistFilter(view, null, null, null, null);
    }

    public WorklistFilter words(String sought) {
        return new WorklistFilter(view, sought, theme, unit, taken);
    }

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }

    public boolean hasTheme() {
        return theme != null && !theme.isBlank();
    }

    public boolean isNarrowed() {
        return hasWords() || hasTheme() || unit != null || taken != null;
    }
}
