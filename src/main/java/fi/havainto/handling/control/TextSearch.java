package fi.havainto.handling.control;

import fi.havainto.handling.entity.Hint;
import fi.havainto.handling.entity.MaskPlace;
import fi.havainto.handling.entity.MaskReach;
import fi.havainto.platform.privacy.Finding;
import fi.havainto.platform.privacy.PrivacyHints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks through every text that belongs to a report: its own, the words of its moves, and what feedback and bodies keep of
 * it. The database says which those are ({@code report_texts}), so that looking and masking never speak of different ones.
 */
@ApplicationScoped
public class TextSearch {

    private static final int AROUND = 30;

    @PersistenceContext
    private EntityManager em;

    /** What looks as if it told who somebody is; the same words in one place once. */
    public List<Hint> hints(long reportId) {
        List<Hint> hints = new ArrayList<>();
        rows("select place, words from report_texts(?1) where words is not null", reportId)
                .forEach(row -> PrivacyHints.in((String) row[1])
                        .forEach(found -> hints.add(hint((String) row[0], (String) row[1], found))));
        return hints.stream().distinct().toList();
    }

    public List<MaskPlace> places(long reportId, String words) {
        return rows("select place, hits from report_mask_places(?1, ?2)", reportId, words)
                .map(row -> new MaskPlace((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    public MaskReach reach(long reportId, String words) {
        return rows("select others, released from report_mask_reach(?1, ?2)", reportId, words)
                .map(row -> new MaskReach(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Object[]> rows(String question, Object... values) {
        var query = em.createNativeQuery(question);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private static Hint hint(String place, String text, Finding found) {
        int from = Math.max(0, found.start() - AROUND);
        int to = Math.min(text.length(), found.end() + AROUND);
        String around = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return new Hint(place, found.kind(), found.in(text), around);
    }
}
