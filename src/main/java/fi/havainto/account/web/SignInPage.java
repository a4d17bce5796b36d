package fi.havainto.account.web;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.account.entity.Entry;
import fi.havainto.platform.Clock;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.Languages;
import fi.havainto.platform.web.Redirects;
import fi.havainto.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** The way in. The page keeps no state, so it works however long it has stood open. */
@Named
@RequestScoped
public class SignInPage {

    /** Parameter with the local address to go to afterwards. */
    static final String NEXT = "next";

    private static final String HOME = "/home";
    private static final String AFTER_SIGNING_OUT = "/sign-out";

    @Inject
    private SignIn signIn;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;

    public void submit() throws IOException {
        SignIn.Answer answer = signIn.with(text(username), text(password));
        if (answer.result() == SignIn.Result.WELCOME) {
            HttpSession session = SignedInPerson.begin(request, answer.personId(), clock.now());
            SignedInPerson.mustChoosePassword(session, answer.temporary());
            Languages.rememberPerson(session, answer.language());
            go(answer.temporary() ? Gate.PASSWORD : next());
        } else {
            refuse();
        }
    }

    /** Unknown, wrong and locked sound the same, so that nobody learns who has an account. */
    private void refuse() {
        String words = texts.of("account.signIn.refused", Entry.LOCK.toMinutes());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    private void go(String address) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        Redirects.go(request, (HttpServletResponse) context.getExternalContext().getResponse(), address);
        context.responseComplete();
    }

    /** Only an address of our own, and not one that leads out again. */
    private String next() {
        String wanted = request.getParameter(NEXT);
        boolean fit = Address.isLocal(wanted) && !wanted.equals("/") && !wanted.startsWith(AFTER_SIGNING_OUT);
        return fit ? wanted : HOME;
    }

    /** Whether the reader was on the way to a page and was stopped here. */
    public boolean isOnTheWay() {
        return request.getParameter(NEXT) != null;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
