package fi.havainto.board.web;

import fi.havainto.board.boundary.Agendas;
import fi.havainto.board.entity.AgendaItem;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Languages;
import fi.havainto.report.entity.Outcome;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The open item as its secretary types it. When another secretary was first, both texts stand on the page. */
@Named
@ViewScoped
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingPage page;

    @Inject
    private Agendas agendas;

    @Inject
    private CurrentActor me;

    private AgendaItem theirs;

    public void store() {
        AgendaItem typed = page.getItem();
        try {
            agendas.store(me.get(), typed);
        } catch (Conflict somebodyWasFirst) {
            catchUp(typed, page.read());
            throw new HavaintoException("board.item.meanwhile");
        }
        page.go(typed.getId(), "STORED");
    }

    /** Reads what somebody else stored meanwhile, and lays over it what was changed here; what was only read does not count. */
    private void catchUp(AgendaItem typed, AgendaItem read) {
        page.setAsked(typed.getId().toString());
        page.load();
        theirs = page.read();
        page.getItem().takeFrom(typed, read);
    }

    public void remove() {
        agendas.remove(me.get(), page.getItem().getId());
        page.go(null, "ITEM_REMOVED");
    }

    /** The languages in which an item can be written. */
    public List<String> getLanguages() {
        return Languages.TAGS;
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    /** What somebody else stored while this was typed, or null. */
    public AgendaItem getTheirs() {
        return theirs;
    }
}
