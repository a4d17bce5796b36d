package fi.havainto.it;

import fi.havainto.platform.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * In the archive of the tests, and only there: publishes last year's figures of the demonstration county in the name of the
 * coordinator who asks, unless they are published. Browser tests stand outside of the server and have no other way.
 */
@WebServlet("/figures-for-tests")
public class FiguresForTests extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issuing issuing;

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        issuing.publishFigures(me.get());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
