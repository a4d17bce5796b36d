package fi.havainto.report.control;

import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.Grant;
import fi.havainto.platform.access.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signs of an actor in the index of words: a report that the actor may see has one of them at least. Others have one too, so
 * {@link Visible} is asked in the end; the signs only keep a search from going through what it cannot show.
 */
final class Reach {

    private static final String AUTHOR = "~";
    private static final String TEAM = "!";
    private static final String BODY = "&";
    private static final String UNIT = "@";

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
            }
        }
        return signs.stream().map(sign -> "'" + sign + "'").collect(Collectors.joining(" | "));
    }
}
