package fi.havainto.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text of one or more runs, from left to right. It is made by joining: {@code Prose.of("See ").link(…).and(".")};
 * spaces between the runs are the caller's.
 */
public record Prose(List<Run> runs) {

    static final Prose NONE = new Prose(List.of());

    public Prose {
        runs = List.copyOf(runs);
    }

    /** Plain words in the language of the paper. */
    public static Prose of(String text) {
        return of(Wording.of(text));
    }

    public static Prose of(Wording wording) {
        return NONE.and(wording);
    }

    public Prose and(String text) {
        return and(Wording.of(text));
    }

    public Prose and(Wording wording) {
        return with(new Run.Words(wording, false));
    }

    public Prose strong(String text) {
        return with(new Run.Words(Wording.of(text), true));
    }

    /**
     * Words that lead somewhere.
     *
     * @param target {@code https://…}, {@code mailto:…} or {@code #id} of a heading
     */
    public Prose link(String text, String target) {
        return with(new Run.Link(Wording.of(text), target));
    }

    /** The number of a heading's page. */
    public Prose pageOf(String heading) {
        return with(new Run.PageOf(heading));
    }

    public Prose note(Prose words) {
        return with(new Run.Note(words));
    }

    public Prose with(Run run) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(run);
        return new Prose(longer);
    }

    /** The words alone, without notes and page numbers. */
    String text() {
        return runs.stream().map(Prose::text).collect(Collectors.joining());
    }

    /** The language that all of it is in, when it is all in one that was named. */
    Optional<Locale> language() {
        List<Locale> languages = runs.stream().map(Prose::language).distinct().toList();
        boolean isOne = languages.size() == 1 && !languages.get(0).equals(Locale.ROOT);
        return isOne ? Optional.of(languages.get(0)) : Optional.empty();
    }

    /** All of it as a plain wording. */
    Wording wording() {
        return new Wording(text(), language().orElse(Locale.ROOT));
    }

    boolean isBlank() {
        return runs.stream()
                .allMatch(run -> run instanceof Run.Words && text(run).isBlank());
    }

    private static Locale language(Run run) {
        if (run instanceof Run.Words words) {
            return words.wording().language();
        }
        return run instanceof Run.Link link ? link.wording().language() : Locale.ROOT;
    }

    private static String text(Run run) {
        if (run instanceof Run.Words words) {
            return words.wording().text();
        }
        return run instanceof Run.Link link ? link.wording().text() : "";
    }
}
