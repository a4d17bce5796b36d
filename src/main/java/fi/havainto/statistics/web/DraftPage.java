package fi.havainto.statistics.web;

import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.ActiveLocale;
import fi.havainto.platform.web.Frame;
import fi.havainto.statistics.boundary.OwnCounty;
import fi.havainto.statistics.boundary.Publications;
import fi.havainto.statistics.entity.Period;
import fi.havainto.statistics.entity.PeriodState;
import fi.havainto.statistics.entity.PublishedSet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The draft of a period as everybody would see it, and where it is signed. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;

    @Inject
    private OwnCounty ownCounty;

    @Inject
    private FigureNames figureNames;

    @Inject
    private CurrentActor me;

    @Inject
    private ActiveLocale language;

    @Inject
    private Frame frame;

    private String asked;
    private String county;
    private Period period;
    private long id;
    private boolean confirming;
    private transient PeriodState state;
    private transient SetView view;

    /** A period that was published meanwhile is shown where everybody reads it. */
    public void load() {
        county = ownCounty.published(me.get());
        period = Period.of(asked).orElseThrow(NotFound::new);
        if (publications.draft(me.get(), county, period).isEmpty()
                && publications.published(me.get(), county, period).isPresent()) {
            frame.go("/statistics?period=" + period.code());
            return;
        }
        id = getView().getSet().id();
    }

    public void ask() {
        confirming = true;
    }

    public void back() {
        confirming = false;
    }

    /** Publishes the draft that was shown. A second click, or another window, finds it published and shows that. */
    public void sign() {
        try {
            publications.sign(me.get(), id);
        } catch (NotFound replaced) {
            view = null;
            state = null;
            id = getView().getSet().id();
            confirming = false;
            throw new HavaintoException("statistics.refused.replaced", replaced);
        } catch (HavaintoException refusal) {
            if (!isPublished()) {
                confirming = false;
                throw refusal;
            }
        }
        frame.go("/statistics?period=" + period.code() + "&done=SIGNED");
    }

    private boolean isPublished() {
        return publications
                .published(me.get(), county, period)
                .filter(set -> set.id() == id)
                .isPresent();
    }

    public SetView getView() {
        if (view == null) {
            PublishedSet set = publications.draft(me.get(), county, period).orElseThrow(NotFound::new);
            view = new SetView(set, figureNames.of(set, language.locale()), language.locale());
        }
        return view;
    }

    public PeriodState getState() {
        if (state == null) {
            state = publications.states(me.get(), county).stream()
                    .filter(one -> one.period().equals(period))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        return state;
    }

    public boolean isConfirming() {
        return confirming;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
