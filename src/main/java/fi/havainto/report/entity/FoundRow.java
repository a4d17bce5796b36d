package fi.havainto.report.entity;

import java.time.Instant;
import java.util.List;

/**
 * A sent report that a search has found.
 *
 * @param stage the report's stage
 * @param place the least place of its proposals in the order of {@link ShownStatus}
 * @param marked the title, with what was looked for marked in it
 * @param excerpt where it stands in the texts; empty for what is confidential, of which no list shows more than the title
 */
public record FoundRow(
        long id,
        String number,
        String title,
        Visibility visibility,
        ReportStage stage,
        int place,
        Instant submittedAt,
        List<Mark> marked,
        List<Mark> excerpt) {

    /** As the reports give it; the marks come beside it for the rows of one page. */
    public FoundRow(
            Long id,
            String number,
            String title,
            Visibility visibility,
            ReportStage stage,
            int place,
            Instant submittedAt) {
        this(id, number, title, visibility, stage, place, submittedAt, List.of(new Mark(title, false)), List.of());
    }

    public FoundRow with(SoughtStems stems, String texts) {
        return new FoundRow(
                id,
                number,
                title,
                visibility,
                stage,
                place,
                submittedAt,
                stems.inTitle(title),
                visibility == Visibility.CONFIDENTIAL ? List.of() : stems.inText(texts));
    }

    public ShownStatus status() {
        return ShownStatus.at(place, stage);
    }
}
