package fi.havainto.platform.disclosure;

import java.util.Set;

/**
 * What earlier publications have said of the places of a plan: what was shown cannot be taken back, what was hidden
 * stays hidden.
 */
public record Earlier(Set<Place> shown, Set<Place> hidden) {

    /** Nothing was published before. */
    public static final Earlier NOTHING = new Earlier(Set.of(), Set.of());

    public Earlier {
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
    }
}
