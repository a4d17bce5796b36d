package fi.havainto.platform.disclosure;

import java.util.Set;

/**
 * Something that everybody knows of the tables beside their sums: whatever is counted in one of the inner places is counted
 * in one of the outer ones too. Who has no feedback, for instance, has not answered one.
 *
 * @param inner places of one list, which do not overlap
 * @param outer places of one other table, which do not overlap
 */
public record Inclusion(Set<Place> inner, Set<Place> outer) {

    public Inclusion {
        inner = Set.copyOf(inner);
        outer = Set.copyOf(outer);
    }
}
