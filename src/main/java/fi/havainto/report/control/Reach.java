package fi.havainto.report.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signs of an actor in the index of words, as {@link Visible} rules: a report that the actor may see has one of them at
 * least, and others have none. {@code Visible} is asked in the end nevertheless: the tree of units may have moved since.
 */
final class Reach {

    private static final String AUTHOR = "~";
    private static final String TEAM = "!";
    private static final String BODY = "&";
    private static final String UNIT = "@";

    /** What came from a unit or from below it and is confidential or about leadership: for a coordinator only. */
    private static final String HIDDEN = "^";

    /** What ever stood at a desk of a role in a unit or below it. */
    private static final String DESK = "=";

    private Reach() {}

    /** As the database writes a question, {@code '~17' | '@4'}. */
    static String of(Actor actor) {
        Set<String> signs = new LinkedHashSet<>();
        signs.add(AUTHOR + actor.personId());
        for (Grant grant : actor.grants()) {
            if (grant.role() == Role.SUBMITTER) {
                signs.add(TEAM + grant.unitId());
            } else if (grant.role() == Role.SECRETARY) {
                signs.add(BODY + grant.bodyId());
            } else if (grant.role().handles()) {
                signs.add(UNIT + grant.unitId());
                signs.add(grant.role() == Role.COORDINATOR ? HIDDEN + grant.unitId() : desk(grant));
            }
        }
        return signs.stream().map(sign -> "'" + sign + "'").collect(Collectors.joining(" | "));
    }

    private static String desk(Grant grant) {
        return DESK + grant.role() + grant.unitId();
    }
}
