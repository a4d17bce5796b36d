package fi.havainto.account.web;

import fi.havainto.account.boundary.Leaving;
import fi.havainto.account.entity.Person;
import fi.havainto.account.entity.PersonName;
import fi.havainto.platform.Conflict;
import fi.havainto.platform.access.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The end of somebody's work: the last day, who takes over, and whether with the roles. The day is chosen, never given. */
@Named
@ViewScoped
public class LeavingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Leaving leaving;

    @Inject
    private PersonForm page;

    @Inject
    private CurrentActor me;

    private List<PersonName> receivers = new ArrayList<>();
    private LocalDate lastDay;
    private Long receiver;
    private boolean withRoles = true;

    public void load() {
        if (!page.isNew() && page.isChangeable()) {
            receivers = leaving.receivers(me.get(), page.getPerson().getId());
        }
    }

    public void leave() {
        Person person = page.getPerson();
        try {
            leaving.leave(me.get(), person.getId(), person.getVersion(), lastDay, receiver, withRoles);
        } catch (Conflict somebodyWasFirst) {
            throw page.caughtUp();
        }
        page.go(person.getId(), "LEAVING");
    }

    public void cancel() {
        Person person = page.getPerson();
        try {
            leaving.cancel(me.get(), person.getId(), person.getVersion());
        } catch (Conflict somebodyWasFirst) {
            throw page.caughtUp();
        }
        page.go(person.getId(), "STAYING");
    }

    /** Whether there is a leaving to cancel: the account has not been switched off yet. */
    public boolean isPlanned() {
        return page.getPerson().isActive() && page.getPerson().getLastDay() != null;
    }

    public List<PersonName> getReceivers() {
        return receivers;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getReceiver() {
        return receiver;
    }

    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }

    public boolean isWithRoles() {
        return withRoles;
    }

    public void setWithRoles(boolean withRoles) {
        this.withRoles = withRoles;
    }
}
