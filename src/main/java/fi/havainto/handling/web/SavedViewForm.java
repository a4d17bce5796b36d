package fi.havainto.handling.web;

import fi.havainto.handling.boundary.SavedViews;
import fi.havainto.handling.entity.SavedView;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reader's own views of the worklist: each a name for what the address is narrowed to. */
@Named
@RequestScoped
public class SavedViewForm {

    @Inject
    private SavedViews saved;

    @Inject
    private InboxPage page;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String name;
    private List<SavedView> mine;

    public List<SavedView> getMine() {
        if (mine == null) {
            mine = saved.mine(me.get());
        }
        return mine;
    }

    /** The view that this very list was saved as, or null. */
    public SavedView getCurrent() {
        String query = page.getAddress().query();
        return getMine().stream()
                .filter(view -> view.getQuery().equals(query))
                .findFirst()
                .orElse(null);
    }

    public void keep() {
        saved.keep(me.get(), name, page.getAddress().query());
        frame.go("/handling/inbox" + page.getAddress().query());
    }

    public void forget() {
        SavedView current = getCurrent();
        if (current != null) {
            saved.forget(me.get(), current.getId());
        }
        frame.go("/handling/inbox");
    }

    public int getNameLimit() {
        return SavedView.NAME_LENGTH;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
