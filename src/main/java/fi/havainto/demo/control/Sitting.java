package fi.havainto.demo.control;

import fi.havainto.report.entity.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A meeting of the demo county before it is in the product: who keeps it, what it rules on and when each of it is done.
 *
 * @param secretary whose body meets
 * @param language in which the rulings are written
 * @param called when the meeting is added
 * @param typed when the secretary types the rulings
 * @param checked when the minutes are checked, {@code null} while the meeting is to come
 */
public record Sitting(
        String secretary,
        String language,
        LocalDate day,
        String place,
        Instant called,
        Instant typed,
        Instant checked,
        List<Item> items) {

    /**
     * An item of it. Of what is to come, section and diary number may be empty.
     *
     * @param matters one for each proposal that it names
     */
    public record Item(String section, String diaryNumber, String title, String presented, List<Matter> matters) {}

    /**
     * A proposal that comes to it: the first one of its story.
     *
     * @param brought when management puts it on the agenda
     * @param outcome {@code null} while nothing is typed
     * @param responsible to whom it is transferred, else empty
     * @param due until when they shall have carried it out, {@code null} as usual
     * @param followed what is done after the ruling
     */
    public record Matter(
            Story story,
            Instant brought,
            Outcome outcome,
            String reason,
            String responsible,
            LocalDate due,
            List<Followed> followed) {}

    /** A move after the ruling, and when it is made. */
    public record Followed(Instant at, StoryMove move) {}

    /** The stories whose proposals it rules on. */
    public Stream<Story> stories() {
        return items.stream().flatMap(item -> item.matters().stream()).map(Matter::story);
    }

    public boolean isHeld() {
        return checked != null;
    }
}
