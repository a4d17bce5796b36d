package fi.havainto.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session cookie is sent over TLS only, where there is TLS. Not in web.xml, because the same WAR serves a
 * developer's plain localhost; everything else about the cookie stands there.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "HAVAINTO_SECURE_COOKIES", defaultValue = "false")
    private boolean secure;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
