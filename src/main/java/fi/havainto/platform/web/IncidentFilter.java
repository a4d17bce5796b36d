package fi.havainto.platform.web;

import fi.havainto.platform.NotFound;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns what escaped from a page into a page: not found (and not allowed, which sounds the same), expired, or an
 * incident with its id. A failure after the first bytes went out can only be logged.
 */
public class IncidentFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                Incident.log(request, failure);
                return;
            }
            answer(request, response, failure);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        response.resetBuffer();
        if (Causes.find(failure, NotFound.class).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Causes.find(failure, ViewExpiredException.class).isPresent()) {
            Redirects.go(request, response, Redirects.expired(request));
        } else if (Redirects.isPartial(request)) {
            Redirects.go(request, response, Redirects.incident(Incident.log(request, failure)));
        } else {
            request.setAttribute(Incident.ATTRIBUTE, Incident.log(request, failure));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
