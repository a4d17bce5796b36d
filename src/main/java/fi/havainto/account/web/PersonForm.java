package fi.havainto.account.web;

import fi.havainto.account.boundary.PeopleKeeping;
import fi.havainto.account.entity.Person;
import fi.havainto.organisation.boundary.UnitKeeping;
import fi.havainto.organisation.entity.OrganisationUnit;
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
import java.util.List;

/** Somebody's account: who they are, whether they can sign in, and a way in again. Nothing of what they wrote. */
@Named
@ViewScoped
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleKeeping keeping;

    @Inject
    private UnitKeeping areas;

    @Inject
    private CurrentActor me;

    @Inject
    private Frame frame;

    @Inject
    private Clock clock;

    private String id;
    private Person person;
    private String title;
    private boolean changeable = true;
    private List<OrganisationUnit> units;
    private transient String password;

    public void load() {
        if (id == null) {
            person = new Person();
            person.setLanguage("fi");
        } else {
            person = keeping.find(me.get(), RowId.of(id));
            title = person.getDisplayName();
            changeable = keeping.isChangeable(me.get(), person.getId());
        }
        units = areas.choices(me.get());
    }

    public void store() {
        if (id == null) {
            go(keeping.add(me.get(), person).getId(), "ADDED");
            return;
        }
        try {
            keeping.store(me.get(), person);
        } catch (Conflict somebodyWasFirst) {
            throw caughtUp();
        }
        go(person.getId(), "STORED");
    }

    /** What was typed stays, and the next try is stored over what somebody else did. */
    HavaintoException caughtUp() {
        person.catchUpWith(keeping.find(me.get(), person.getId()));
        return new HavaintoException("error.conflict.kept");
    }

    public void unlock() {
        keeping.unlock(me.get(), person.getId());
        go(person.getId(), "UNLOCKED");
    }

    /** The password stands on the answer to this very click and nowhere else: a reload does not show it again. */
    public void makePassword() {
        password = keeping.oneTimePassword(me.get(), person.getId());
        person.catchUpWith(keeping.find(me.get(), person.getId()));
    }

    void go(long to, String done) {
        frame.go("/account/person?id=" + to + "&done=" + done);
    }

    /** The stored name, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the account is one's own: what would lock its owner out is not offered. */
    public boolean isMine() {
        return person.getId() != null && me.get().is(person.getId());
    }

    public boolean isLocked() {
        return person.entry().isLocked(clock.now());
    }

    /** Whether there is a password by which one can come in. */
    public boolean isWithPassword() {
        return person.entry().getPasswordHash() != null;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public String getPassword() {
        return password;
    }

    public List<OrganisationUnit> getUnits() {
        return units;
    }

    public Person getPerson() {
        return person;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
