package fi.havainto.feedback.web;

import fi.havainto.feedback.boundary.Effects;
import fi.havainto.feedback.entity.FinishedAction;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For the worklist: the actions that were finished at the reader's desks and whose effect nobody has noted. */
@Named
@RequestScoped
public class EffectsAsked {

    /** Longer would be a list of its own; the others follow as these are noted. */
    private static final int MOST = 10;

    @Inject
    private Effects effects;

    @Inject
    private CurrentActor me;

    private List<FinishedAction> rows;

    public List<FinishedAction> getRows() {
        if (rows == null) {
            rows = effects.unseen(me.get(), MOST);
        }
        return rows;
    }
}
