package fi.havainto.handling.entity;

/**
 * What a worklist is narrowed to.
 *
 * @param view which stages
 * @param words part of a title or of a number, or null
 * @param theme code of a primary theme, or null
 */
public record WorklistFilter(WorklistView view, String words, String theme) {

    /** What an address carries may hold a NUL, which no text of ours does. */
    public WorklistFilter {
        words = words == null ? null : words.replace("\0", "");
        theme = theme == null ? null : theme.replace("\0", "");
    }

    public static WorklistFilter of(WorklistView view) {
        return new WorklistFilter(view, null, null);
    }

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }

    public boolean hasTheme() {
        return theme != null && !theme.isBlank();
    }
}
