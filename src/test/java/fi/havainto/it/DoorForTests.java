package fi.havainto.it;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/**
 * Arquillian sends the container tests in through a servlet of its own, which the gate would refuse like anybody who is
 * not signed in. In the archive of the tests, and only there, a filter before all others passes that one address on by a
 * forward, for which the product's filters do not stand.
 */
@WebListener
public class DoorForTests implements ServletContextListener {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Filter door = (request, response, chain) ->
                request.getRequestDispatcher(RUNNER).forward(request, response);
        event.getServletContext()
                .addFilter("door-for-tests", door)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }
}
