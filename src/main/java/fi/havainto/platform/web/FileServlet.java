package fi.havainto.platform.web;

import fi.havainto.platform.NotFound;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An address that answers with a file. What is not there, or not the reader's, is not found. */
public abstract class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** @throws NotFound when the request asks for no file that the reader may have */
    protected abstract SentFile file(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentFile file;
        try {
            file = file(request);
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        file.to(request, response);
    }
}
