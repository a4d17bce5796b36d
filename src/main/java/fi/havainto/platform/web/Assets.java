package fi.havainto.platform.web;

import fi.havainto.platform.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own files. Each carries a mark of its content, so that browsers may keep it for a year. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/resources/havainto/";
    private static final int MARK_LENGTH = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /** For a tag, into which nothing is injected. */
    public static Assets on(FacesContext page) {
        return (Assets) page.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(
                        Assets.class.getName(),
                        none -> page.getApplication().evaluateExpressionGet(page, "#{assets}", Assets.class));
    }

    /** The address of {@code css/havainto.css} and the like. */
    public String of(String file) {
        return addresses.computeIfAbsent(file, this::address);
    }

    /** The address of one drawing of the sprite. */
    public String icon(String name) {
        return of("img/icons.svg") + "#" + name;
    }

    private String address(String file) {
        try (InputStream content = context.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalArgumentException("no such file: " + file);
            }
            String mark = Sha256.of(content.readAllBytes()).substring(0, MARK_LENGTH);
            return context.getContextPath() + FOLDER + file + "?v=" + mark;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
