package fi.havainto.report.boundary;

import fi.havainto.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;

/**
 * Which issued papers hold words that are to be masked in a report is asked of the rooms above, whose papers nobody can change
 * any more: whoever observes this answers with their numbers. Nothing has happened, and the trail does not hear it; the words
 * are in memory only.
 */
public final class IssuedAsked {

    private final Actor actor;
    private final String countyCode;
    private final String words;
    private final List<String> numbers = new ArrayList<>();

    /** @param words of a report of that county, which the actor was already given to read */
    public IssuedAsked(Actor actor, String countyCode, String words) {
        this.actor = actor;
        this.countyCode = countyCode;
        this.words = words;
    }

    public Actor actor() {
        return actor;
    }

    public String countyCode() {
        return countyCode;
    }

    public String words() {
        return words;
    }

    public void answer(String number) {
        numbers.add(number);
    }

    public List<String> numbers() {
        return List.copyOf(numbers);
    }
}
