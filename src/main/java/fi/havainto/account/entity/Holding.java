package fi.havainto.account.entity;

import fi.havainto.platform.access.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An active person's handling role in a unit, today: it reaches that unit and everything below.
 *
 * @param path the unit's path
 */
public record Holding(Role role, String path, Long personId) {

    /** The same without those who do not count. */
    public static Set<Long> others(Collection<Holding> all, Role role, String unitPath, Set<Long> skipped) {
        Set<Long> others = new HashSet<>(of(all, role, unitPath));
        others.removeAll(skipped);
        return others;
    }

    /** Who of these holds the desk of that role in the unit of that path. */
    public static Set<Long> of(Collection<Holding> all, Role role, String unitPath) {
        return all.stream()
                .filter(one -> one.role == role && unitPath.startsWith(one.path))
                .map(Holding::personId)
                .collect(Collectors.toSet());
    }
}
