package fi.havainto.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file as it goes to the reader's browser.
 *
 * @param name under which it is saved: letters, digits, hyphens, and one dot
 * @param mediaType with its character set, if it has one
 * @param opened whether the browser is to show it, rather than to save it
 * @param checksum of the bytes when the reader may keep them; null when nothing may be stored, the rule of all pages
 * @throws IllegalArgumentException when the name has anything else in it
 */
public record SentFile(String name, String mediaType, byte[] bytes, boolean opened, String checksum) {

    private static final String PDF = "application/pdf";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+\\.[a-z]+");

    public SentFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a file");
        }
    }

    private static SentFile saved(String name, String mediaType, byte[] bytes) {
        return new SentFile(name, mediaType, bytes, false, null);
    }

    public static SentFile savedPdf(String name, byte[] bytes) {
        return saved(name, PDF, bytes);
    }

    public static SentFile savedCsv(String name, String lines) {
        return saved(name, "text/csv;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    public static SentFile savedJson(String name, String json) {
        return saved(name, "application/json;charset=UTF-8", json.getBytes(StandardCharsets.UTF_8));
    }

    public static SentFile openedPdf(String name, byte[] bytes) {
        return new SentFile(name, PDF, bytes, true, null);
    }

    /** Whether it may be read is asked each time all the same; bytes that the reader has kept need not come again. */
    public SentFile kept(String itsChecksum) {
        return new SentFile(name, mediaType, bytes, opened, itsChecksum);
    }

    void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (checksum != null) {
            String tag = '"' + checksum + '"';
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, no-cache");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        // a file that names no character set would get the pages' own one
        response.setCharacterEncoding(null);
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", (opened ? "inline" : "attachment") + "; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** In the place of a page that a form asked for. */
    public void toFaces() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            to((HttpServletRequest) faces.getExternalContext().getRequest(), (HttpServletResponse)
                    faces.getExternalContext().getResponse());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        faces.responseComplete();
    }
}
