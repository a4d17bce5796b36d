package fi.havainto.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * A browser of one person: keeps connection and cookies, takes compressed answers, follows redirects, sends the newest
 * view state of its page. Any status but 200 at the end of a way is thrown.
 */
final class Tab {

    static final String PASSWORD = "havainto-demo";
    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]*)\"");
    private static final int LIMIT_MILLIS = 60_000;
    private static final int MOST_REDIRECTS = 5;

    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Tab(URI base) {
        this.base = base;
    }

    Tab signedIn(String username) {
        post(get("/"), "sign-in", Map.of("username", username, "password", PASSWORD, "enter", "enter"))
                .mustBeAt("/home");
        return this;
    }

    Page get(String path) {
        return follow(path, null, 0);
    }

    /** Sends a form of the page as it stands, but for these fields. */
    Page post(Page page, String form, Map<String, String> changed) {
        Map<String, String> fields = Form.fields(page.body(), form);
        fields.putAll(changed);
        fields.put("jakarta.faces.ViewState", page.viewState());
        return follow(page.address(), encoded(fields), 0);
    }

    /** Sends a form whose parts have been answered meanwhile, with these fields. */
    Page submit(Page page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.ViewState", page.viewState());
        return follow(page.address(), encoded(all), 0);
    }

    /** The press of a button whose script sends its whole form. */
    Page press(Page page, String button, String form, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(button, button);
        all.put("jakarta.faces.behavior.event", "action");
        return ajax(page, button, form, form, all);
    }

    /** Another choice among those of a group, which changes a part of the page. */
    Page choose(Page page, String group, String execute, String render, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.behavior.event", "valueChange");
        return ajax(page, group, execute, render, all);
    }

    /** What a script of the page sends of these fields; the answer is a part of the page, or leads to another. */
    Page ajax(Page page, String source, String execute, String render, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.source", source);
        all.put("jakarta.faces.partial.execute", execute);
        all.put("jakarta.faces.partial.render", render);
        all.put("jakarta.faces.ViewState", page.viewState());
        all.put("primefaces.nonce", page.nonce());
        Answer answer = send(page.address(), encoded(all), true);
        Matcher redirect = REDIRECT.matcher(answer.body);
        return redirect.find() ? get(redirect.group(1).replace("&amp;", "&")) : page.after(answer.body);
    }

    private Page follow(String path, String sent, int led) {
        Answer answer = send(path, sent, false);
        if (answer.location == null) {
            return Page.whole(path, answer.body);
        }
        if (led == MOST_REDIRECTS) {
            throw new IllegalStateException(path + " is led in a circle");
        }
        URI next = base.resolve(answer.location);
        return follow(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()), null, led + 1);
    }

    private record Answer(String location, String body) {}

    private Answer send(String path, String sent, boolean partial) {
        try {
            HttpURLConnection connection = open(path, partial);
            if (sent != null) {
                byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(bytes.length);
                try (OutputStream body = connection.getOutputStream()) {
                    body.write(bytes);
                }
            }
            int status = connection.getResponseCode();
            keep(connection.getHeaderFields().get("Set-Cookie"));
            if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
                throw new IllegalStateException(status + " at " + path);
            }
            String location = status == HttpURLConnection.HTTP_OK ? null : connection.getHeaderField("Location");
            return new Answer(location, text(connection));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private HttpURLConnection open(String path, boolean partial) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) base.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(LIMIT_MILLIS);
        connection.setReadTimeout(LIMIT_MILLIS);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept-Language", "fi");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
        if (partial) {
            connection.setRequestProperty("Faces-Request", "partial/ajax");
            connection.setRequestProperty("X-Requested-With", "XMLHttpRequest");
        }
        if (!cookies.isEmpty()) {
            connection.setRequestProperty(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return connection;
    }

    /** Read to its end, so that the connection is used again. */
    private static String text(HttpURLConnection connection) throws IOException {
        try (InputStream raw = connection.getInputStream()) {
            InputStream plain = "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(raw) : raw;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void keep(List<String> headers) {
        for (String header : headers == null ? List.<String>of() : headers) {
            String pair = header.split(";", 2)[0];
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
