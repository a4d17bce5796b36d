package fi.havainto.annex.control;

import fi.havainto.annex.entity.Annex;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.StoredSnapshot;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Supplier;

/** What an annex says: as it was stored, or of a draft as it would be today. */
@ApplicationScoped
public class Snapshots {

    private static final String NO_NUMBER = "";

    /** Figures and names of tables are left out: they are nobody's words. */
    private static final String HOLDING = "select a.id from annex_annex a join annex_snapshot s on s.annex_id = a.id"
            + " cross join lateral (select cast(s.json as jsonb) as said) j where a.county_code = ?1 and exists (select"
            + " from jsonb_path_query(jsonb_build_array(said -> 'rulings', said -> 'texts', said -> 'changed'), '$.**') as w (word)"
            + " where jsonb_typeof(word) = 'string' and (jsonb_build_array(word) ->> 0) ~* report_mask_pattern(?2))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SnapshotMaking making;

    @Inject
    private Rendering rendering;

    /** The issued annexes of a county in whose rulings or texts those words stand, as masking finds them: their ids. */
    public List<Long> holding(String countyCode, String words) {
        List<?> ids = em.createNativeQuery(HOLDING)
                .setParameter(1, countyCode)
                .setParameter(2, words)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** @param published the publications of its county, asked for only of a draft */
    public Snapshot of(Annex annex, Supplier<List<PublishedSet>> published) {
        return annex.isDraft()
                ? making.of(annex, NO_NUMBER, annex.getChangedAt(), published.get())
                : rendering.snapshot(
                        em.find(StoredSnapshot.class, annex.getId()).getJson());
    }
}
