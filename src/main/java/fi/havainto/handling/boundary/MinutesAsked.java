package fi.havainto.handling.boundary;

import fi.havainto.handling.entity.MinutesLine;
import fi.havainto.platform.access.Actor;
import fi.havainto.report.entity.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What bodies decided of a report is asked of the room that knows it, which stands above this one: on the page its fragment says
 * it, on paper whoever observes this. Nothing has happened, and the trail does not hear it.
 */
public final class MinutesAsked {

    private final Actor actor;
    private final Report report;
    private final Locale locale;
    private final List<MinutesLine> lines = new ArrayList<>();

    /** @param report which the actor was already given to read */
    MinutesAsked(Actor actor, Report report, Locale locale) {
        this.actor = actor;
        this.report = report;
        this.locale = locale;
    }

    public Actor actor() {
        return actor;
    }

    public Report report() {
        return report;
    }

    /** The language of the answers. */
    public Locale locale() {
        return locale;
    }

    public void answer(MinutesLine line) {
        lines.add(line);
    }

    List<MinutesLine> lines() {
        return List.copyOf(lines);
    }
}
