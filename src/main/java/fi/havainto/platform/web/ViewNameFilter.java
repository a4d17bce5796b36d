package fi.havainto.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A view has no address of its own: a path with {@code .xhtml} in it is no page, for nobody. */
public class ViewNameFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Address.asked(request).path();
        if (path.contains(Views.SUFFIX) && !path.startsWith(FACES_RESOURCES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
