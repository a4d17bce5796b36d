package fi.havainto.handling.entity;

import fi.havainto.organisation.entity.Level;
import java.time.Instant;
import java.util.Map;

/**
 * The names on the paper of a report, in its language and as its reader may know them.
 *
 * @param issuer the county
 * @param author who wrote it, as the page says it to this reader
 * @param origin where it comes from, as the page says it to this reader
 * @param reader who prints it
 * @param places units and bodies by the ids of the changes that were made there
 */
public record PaperNames(
        String issuer,
        String author,
        String origin,
        String themes,
        String groups,
        String area,
        Map<Level, String> levels,
        Map<Long, String> places,
        String reader,
        Instant madeAt) {

    public PaperNames {
        levels = Map.copyOf(levels);
        places = Map.copyOf(places);
    }
}
