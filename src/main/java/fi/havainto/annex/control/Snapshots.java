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

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SnapshotMaking making;

    @Inject
    private Rendering rendering;

    /** @param published the publications of its county, asked for only of a draft */
    public Snapshot of(Annex annex, Supplier<List<PublishedSet>> published) {
        return annex.isDraft()
                ? making.of(annex, NO_NUMBER, annex.getChangedAt(), published.get())
                : rendering.snapshot(
                        em.find(StoredSnapshot.class, annex.getId()).getJson());
    }
}
