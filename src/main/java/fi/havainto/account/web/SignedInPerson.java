package fi.havainto.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/** What a session remembers of the person who signed in: the id and since when, and nothing that could grow old. */
final class SignedInPerson {

    private static final String ATTRIBUTE = "havainto.person";
    private static final String SINCE = "havainto.person.since";
    private static final String MUST_CHOOSE = "havainto.password.temporary";

    private SignedInPerson() {}

    static Optional<Long> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Long) session.getAttribute(ATTRIBUTE));
    }

    /** When the person came in. */
    static Instant since(HttpServletRequest request) {
        return (Instant) request.getSession(false).getAttribute(SINCE);
    }

    /** Starts the session of that person under a new id, so that an id known before is worth nothing. */
    static HttpSession begin(HttpServletRequest request, long personId, Instant now) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(ATTRIBUTE, personId);
        session.setAttribute(SINCE, now);
        return session;
    }

    /** Came in with a password that an administrator made: before anything else another one is chosen. */
    static void mustChoosePassword(HttpSession session, boolean must) {
        session.setAttribute(MUST_CHOOSE, must);
    }

    static boolean mustChoosePassword(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(MUST_CHOOSE));
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
