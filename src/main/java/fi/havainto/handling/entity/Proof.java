package fi.havainto.handling.entity;

import java.util.List;
import java.util.function.Predicate;

/** Where every unit × theme × level leads today, the same of one unit in one line. */
public record Proof(List<ProofLine> lines) {

    public Proof {
        lines = List.copyOf(lines);
    }

    public int combinations() {
        return lines.stream().mapToInt(ProofLine::combinations).sum();
    }

    public int holes() {
        return count(ProofLine::isHole);
    }

    public int circles() {
        return count(line -> line.fault() == ProofLine.Fault.CIRCLE);
    }

    private int count(Predicate<ProofLine> sought) {
        return lines.stream().filter(sought).mapToInt(ProofLine::combinations).sum();
    }
}
