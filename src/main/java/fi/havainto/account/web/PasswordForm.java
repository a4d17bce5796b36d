package fi.havainto.account.web;

import fi.havainto.account.boundary.PasswordChange;
import fi.havainto.account.entity.Entry;
import fi.havainto.platform.Clock;
import fi.havainto.platform.HavaintoException;
import fi.havainto.platform.WrongFields;
import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** One's own password: the present one, and another twice. */
@Named
@RequestScoped
public class PasswordForm {

    @Inject
    private PasswordChange change;

    @Inject
    private CurrentActor me;

    @Inject
    private Clock clock;

    @Inject
    private Frame frame;

    @Inject
    private HttpServletRequest request;

    private String current;
    private String chosen;
    private String again;

    public void store() {
        switch (change.change(me.get(), current, chosen, again)) {
            case CHANGED -> {
                HttpSession session = SignedInPerson.begin(request, me.get().personId(), clock.now());
                SignedInPerson.mustChoosePassword(session, false);
                frame.go("/account/password?done=CHANGED");
            }
            case WRONG -> throw WrongFields.at("current", new HavaintoException("account.password.wrong"));
            case LOCKED ->
                throw WrongFields.at(
                        "current", new HavaintoException("account.password.locked", Entry.LOCK.toMinutes()));
        }
    }

    /** Whether another password has to be chosen before anything else can be done. */
    public boolean isMust() {
        return SignedInPerson.mustChoosePassword(request);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
