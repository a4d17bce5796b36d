package fi.havainto.handling.control;

import fi.havainto.account.entity.Holding;
import fi.havainto.handling.entity.Rung;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.access.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ladder of a report that no route speaks of: the unit's supervisor, the managers upward, the coordinator last. */
final class UsualLadder {

    private final List<Rung> rungs = new ArrayList<>();
    private final Set<Set<Long>> seen = new HashSet<>();
    private final Collection<Holding> holdings;
    private final Set<Long> skipped;
    private Set<Long> nearest;

    UsualLadder(Collection<Holding> holdings, Set<Long> skipped) {
        this.holdings = holdings;
        this.skipped = skipped;
    }

    List<Rung> of(List<OrganisationUnit> upward) {
        for (Role role : List.of(Role.SUPERVISOR, Role.MANAGER)) {
            upward.forEach(unit -> addIfHeld(unit, role));
        }
        add(upward.get(upward.size() - 1), Role.COORDINATOR);
        return List.copyOf(rungs);
    }

    /**
     * A desk is its own rung only where its holders differ from those of the rungs below it. Whoever holds a unit's
     * desk from a unit above is met there, where the role stands: the rung moves up.
     */
    private void addIfHeld(OrganisationUnit unit, Role role) {
        Set<Long> others = Holding.others(holdings, role, unit.getPath(), skipped);
        if (others.isEmpty()) {
            return;
        }
        if (seen.add(others)) {
            add(unit, role);
            nearest = others;
        } else if (others.equals(nearest) && rungs.get(rungs.size() - 1).role() == role) {
            rungs.set(rungs.size() - 1, new Rung(rungs.size(), unit, role));
        }
    }

    private void add(OrganisationUnit unit, Role role) {
        rungs.add(new Rung(rungs.size() + 1, unit, role));
    }
}
