package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.BodyKeeping;
import fi.havainto.organisation.boundary.Reference;
import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.Body;
import fi.havainto.organisation.entity.BodyKind;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One body: its names, its kind, and the unit whose matters it decides. */
@Named
@ViewScoped
public class BodyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BodyKeeping keeping;

    @Inject
    private UnitKeeping units;

    @Inject
    private Reference reference;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    private String id;
    private Body body;
    private String kind;
    private List<OrganisationUnit> areas;

    public void load() {
        areas = units.choices(me.get());
        if (id == null) {
            body = new Body();
        } else {
            body = keeping.find(me.get(), RowId.of(id));
            kind = body.getKind().getCode();
        }
    }

    public void store() {
        try {
            frame.go("/organisation/body?id="
                    + keeping.store(me.get(), body, kind).getId() + "&done=STORED");
        } catch (Conflict somebodyWasFirst) {
            body.catchUpWith(keeping.find(me.get(), body.getId()));
            throw new HavaintoException("error.conflict.kept");
        }
    }

    public List<BodyKind> getKinds() {
        return reference.bodyKinds(me.get());
    }

    public List<OrganisationUnit> getAreas() {
        return areas;
    }

    public Body getBody() {
        return body;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
