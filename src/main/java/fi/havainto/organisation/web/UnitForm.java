package fi.havainto.organisation.web;

import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.OrganisationUnit;
import fi.havainto.organisation.entity.UnitKind;
import fi.havainto.platform.Clock;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import fi.havainto.platform.web.RowId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One unit: added below another, changed, or ended with whoever comes after it. */
@Named
@ViewScoped
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitKeeping keeping;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    private String id;
    private OrganisationUnit unit;
    private Long parent;
    private List<OrganisationUnit> units;
    private LocalDate lastDay;
    private Long successor;

    public void load() {
        units = keeping.choices(me.get());
        if (id == null) {
            unit = new OrganisationUnit();
            unit.setValidFrom(clock.today());
        } else {
            unit = keeping.find(me.get(), RowId.of(id));
            lastDay = unit.getValidTo();
            successor = unit.getSuccessorId();
        }
    }

    public void store() {
        if (id == null) {
            go(keeping.add(me.get(), unit, parent).getId(), "ADDED");
            return;
        }
        try {
            keeping.store(me.get(), unit);
        } catch (Conflict somebodyWasFirst) {
            throw caughtUp();
        }
        go(unit.getId(), "STORED");
    }

    public void end() {
        try {
            keeping.end(me.get(), unit.getId(), unit.getVersion(), lastDay, successor);
        } catch (Conflict somebodyWasFirst) {
            throw caughtUp();
        }
        go(unit.getId(), "ENDED");
    }

    /** What was typed stays, and the next try is stored over what somebody else did. */
    private HavaintoException caughtUp() {
        unit.catchUpWith(keeping.find(me.get(), unit.getId()));
        return new HavaintoException("error.conflict.kept");
    }

    private void go(long to, String done) {
        frame.go("/organisation/unit?id=" + to + "&done=" + done);
    }

    public List<UnitKind> getKinds() {
        return isRoot()
                ? List.of(UnitKind.COUNTY)
                : Arrays.stream(UnitKind.values())
                        .filter(kind -> kind != UnitKind.COUNTY)
                        .toList();
    }

    public boolean isRoot() {
        return id != null && unit.getParent() == null;
    }

    public boolean isOver() {
        return unit.getValidTo() != null && unit.getValidTo().isBefore(clock.today());
    }

    /** Who can come after it: not itself and nothing below it. */
    public List<OrganisationUnit> getSuccessors() {
        return units.stream()
                .filter(one -> !one.getPath().startsWith(unit.getPath()))
                .toList();
    }

    public List<OrganisationUnit> getUnits() {
        return units;
    }

    public OrganisationUnit getUnit() {
        return unit;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
