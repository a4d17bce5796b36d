package fi.havainto.house.wrong.feedback.boundary;

import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;

/** Wrong: a use case of nobody, and one where the actor comes last. */
@Boundary
public class AsksNobody {

    public long count() {
        return 0;
    }

    public long count(String word, Actor actor) {
        return word.length();
    }
}
