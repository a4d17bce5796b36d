package fi.havainto.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code ?lang=sv} on any page keeps the choice in a cookie and goes back to the same address without it. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Address asked = Address.asked(request);
        boolean switching = "GET".equals(request.getMethod())
                && asked.query() != null
                && asked.query().contains(Languages.CHOICE + "=")
                && Languages.TAGS.contains(request.getParameter(Languages.CHOICE));
        if (switching) {
            Languages.choose(request, response, request.getParameter(Languages.CHOICE));
            Address rest = asked.without(Languages.CHOICE);
            response.sendRedirect(request.getContextPath() + (Address.isLocal(rest.toString()) ? rest : "/"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
