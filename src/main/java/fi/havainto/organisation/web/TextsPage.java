package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.TextKeeping;
import fi.havainto.organisation.entity.OrganisationText;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.NotFound;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The county's own texts, and the form for one of them. */
@Named
@ViewScoped
public class TextsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TextKeeping keeping;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String key;
    private List<OrganisationText> all;
    private OrganisationText text;

    public void load() {
        all = keeping.all(me.get());
        text = key == null ? null : named();
    }

    public void store() {
        try {
            keeping.store(me.get(), text);
        } catch (Conflict somebodyWasFirst) {
            all = keeping.all(me.get());
            text.catchUpWith(named());
            throw new HavaintoException("error.conflict.kept");
        }
        frame.go("/organisation/texts?done=STORED");
    }

    private OrganisationText named() {
        return all.stream()
                .filter(one -> one.getKey().name().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the county has words of its own, in whatever language. */
    public boolean isOwn(OrganisationText one) {
        return one.in("fi") != null || one.in("sv") != null || one.in("en") != null;
    }

    public List<OrganisationText> getAll() {
        return all;
    }

    public OrganisationText getText() {
        return text;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
