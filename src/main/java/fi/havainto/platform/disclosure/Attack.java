package fi.havainto.platform.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who has everything that was printed, knows that counts are whole, not negative and add up, has noticed that
 * no total of zero is ever hidden, and computes. It reads the texts of printed tables and knows nothing of how they were protected.
 */
public final class Attack {

    /**
     * What is known beside the sums: the inner counts together are at most the outer ones together. Each is a name, label of
     * dimension → label of class.
     */
    public record AtMost(List<Map<String, String>> inner, List<Map<String, String>> outer) {}

    private final Sums sums;
    private final Propagation propagation;
    private final LinearProgram programs;

    /**
     * An attack.
     *
     * @param tables all that was ever printed of the same rows
     * @param smallestHidden what a hidden cell is believed to be at least: 0, unless somebody promised more
     * @throws IllegalArgumentException when a text is no figure
     * @throws IllegalStateException when the tables contradict each other
     */
    public Attack(List<PrintedTable> tables, long smallestHidden) {
        this(tables, smallestHidden, List.of());
    }

    /**
     * An attack of somebody who knows more.
     *
     * @param beside what is known beside the sums
     * @throws IllegalArgumentException when a text is no figure, or no table has what is known
     * @throws IllegalStateException when the tables contradict each other
     */
    public Attack(List<PrintedTable> tables, long smallestHidden, List<AtMost> beside) {
        sums = new Sums(tables, smallestHidden);
        beside.forEach(known -> sums.include(known.inner(), known.outer()));
        propagation = new Propagation(sums);
        programs = new LinearProgram(sums, propagation);
    }

    /**
     * What is known of a count after tightening limits sum by sum, which takes a moment; nothing when no table has it.
     *
     * @param name label of dimension → label of class, for all dimensions that tell it apart
     */
    public Optional<Interval> byPropagation(Map<String, String> name) {
        int unknown = sums.find(name);
        return unknown < 0 ? Optional.empty() : Optional.of(propagation.interval(unknown));
    }

    /** What is known of a count after all computing, which takes some milliseconds a count. */
    public Optional<Interval> byLinearPrograms(Map<String, String> name) {
        int unknown = sums.find(name);
        return unknown < 0 ? Optional.empty() : Optional.of(programs.interval(unknown));
    }
}
