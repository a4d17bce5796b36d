package fi.havainto.annex.web;

import fi.havainto.annex.boundary.Annexes;
import fi.havainto.annex.entity.AnnexRow;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The newest annex, for the home page. */
@Named
@RequestScoped
public class AnnexNews {

    @Inject
    private Annexes annexes;

    @Inject
    private CurrentActor me;

    private AnnexRow newest;
    private boolean read;

    /** The one published last that is still valid; null when there is none. */
    public AnnexRow getNewest() {
        if (!read) {
            newest = annexes.newest(me.get()).orElse(null);
            read = true;
        }
        return newest;
    }
}
