package fi.havainto.demo.control;

import fi.havainto.report.entity.Extent;
import fi.havainto.report.entity.Frequency;
import fi.havainto.report.entity.Kind;
import fi.havainto.report.entity.ObservationSource;
import fi.havainto.report.entity.Trend;
import fi.havainto.report.entity.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A report of the demo county before it is filed: what its author writes, and what becomes of it. Texts that nobody
 * wrote are empty; without a municipality ({@code null}) the report concerns the whole county.
 *
 * @param key O… an observation of the survey, R… an example report, D… a story of the demo desk, B… one that comes to a
 *     body, L… one of last year that is still open, S… an invented one
 * @param themes one to three codes, the first is primary; of the groups too
 * @param fate the moves in the order in which they are made
 */
public record Story(
        String key,
        Instant writtenAt,
        String author,
        Kind kind,
        String title,
        String phenomenon,
        String whom,
        List<String> themes,
        List<String> groups,
        Extent extent,
        Frequency frequency,
        Trend trend,
        String municipality,
        ObservationSource source,
        String consequences,
        String causes,
        String doneAlready,
        String clientsView,
        String language,
        Visibility visibility,
        List<StoryProposal> proposals,
        List<StoryMove> fate) {

    /** The key of the form that it is written on, the same at every start: so that a story becomes one report. */
    public String formKey() {
        return UUID.nameUUIDFromBytes(("havainto-demo " + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
