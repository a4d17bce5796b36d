package fi.havainto.platform.web;

import fi.havainto.platform.NotFound;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns a failure into a page: not found (and not allowed, which sounds the same), expired, or an incident with its
 * id. The failure goes no further, since the server would log its message, and that may quote what somebody wrote.
 */
final class Answers {

    private Answers() {}

    static void to(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            Incident.log(request, failure);
            return;
        }
        response.resetBuffer();
        if (Causes.find(failure, ViewExpiredException.class).isPresent()) {
            Redirects.go(request, response, Redirects.expired(request));
        } else if (Causes.find(failure, NotFound.class).isPresent() && !Redirects.isPartial(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            incident(Incident.log(request, failure), request, response);
        }
    }

    private static void incident(String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Redirects.isPartial(request)) {
            Redirects.go(request, response, Redirects.incident(id));
        } else {
            request.setAttribute(Incident.ATTRIBUTE, id);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
