package fi.havainto.annex.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the classes of dimensions are called now, and in which order they stand.
 *
 * @param byDimension name of a dimension → code → name; both maps in the order of the printed table
 */
public record ClassNames(Map<String, Map<String, BothLanguages>> byDimension) {

    /** These classes with their names in their order; whatever has no name comes last and is called by its code. */
    public List<Named> named(String dimension, Collection<String> codes) {
        Map<String, BothLanguages> names = byDimension.getOrDefault(dimension, Map.of());
        List<Named> named = new ArrayList<>();
        names.forEach((code, name) -> {
            if (codes.contains(code)) {
                named.add(new Named(code, name));
            }
        });
        new TreeSet<>(codes)
                .stream()
                        .filter(code -> !names.containsKey(code))
                        .map(code -> new Named(code, new BothLanguages(code, code)))
                        .forEach(named::add);
        return named;
    }
}
