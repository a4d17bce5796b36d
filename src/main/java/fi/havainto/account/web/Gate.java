package fi.havainto.account.web;

import fi.havainto.platform.access.CurrentActor;
import fi.havainto.platform.web.Address;
import fi.havainto.platform.web.Redirects;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets nobody past the public pages who is not signed in. Who wanted to read is asked to sign in and comes back to
 * the same address; who was sending something is told what was kept. Who came with a temporary password gets no
 * further than to the choice of another.
 */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/";
    private static final String HOME = "/home";
    private static final String SIGN_OUT = "/sign-out";

    /** Where somebody with a temporary password chooses another. */
    static final String PASSWORD = "/account/password";

    @Inject
    private transient CurrentActor me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PublicPaths.of(request);
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (me.isSignedIn() && mustChoose(request, path)) {
            Redirects.go(request, response, PASSWORD);
        } else if (me.isSignedIn() && reads && (path.isEmpty() || path.equals(ROOT))) {
            Redirects.go(request, response, HOME);
        } else if (me.isSignedIn() || PublicPaths.contain(path)) {
            chain.doFilter(request, response);
        } else if (reads && !Redirects.isPartial(request)) {
            Redirects.go(request, response, asked(request));
        } else {
            Redirects.go(request, response, Redirects.expired(request));
        }
    }

    private static boolean mustChoose(HttpServletRequest request, String path) {
        return SignedInPerson.mustChoosePassword(request)
                && !path.equals(PASSWORD)
                && !path.equals(SIGN_OUT)
                && (!PublicPaths.contain(path) || path.isEmpty() || path.equals(ROOT));
    }

    private static String asked(HttpServletRequest request) {
        String next = Address.asked(request).toString();
        return next.equals(HOME)
                ? ROOT
                : new Address(ROOT, null).with(SignInPage.NEXT, next).toString();
    }
}
