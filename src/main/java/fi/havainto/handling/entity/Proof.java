package fi.havainto.handling.entity;

import java.util.List;

/** Where every unit × theme × level leads today, the same of one unit in one line. */
public record Proof(List<ProofLine> lines) {

    public Proof {
        lines = List.copyOf(lines);
    }

    public int combinations() {
        return lines.stream().mapToInt(ProofLine::combinations).sum();
    }

    public int holes() {
        return count(ProofLine.Fault.HOLE);
    }

    public int circles() {
        return count(ProofLine.Fault.CIRCLE);
    }

    private int count(ProofLine.Fault fault) {
        return lines.stream()
                .filter(line -> line.fault() == fault)
                .mapToInt(ProofLine::combinations)
                .sum();
    }
}
