package fi.havainto.account.web;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.platform.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The way out, by POST only: a link in a mail must not sign anybody out. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        me.find().ifPresent(signIn::out);
        SignedInPerson.end(request);
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
