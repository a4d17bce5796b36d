package fi.havainto.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: keeps cookies, follows nothing by itself, signs in through the real form. */
final class Session {

    static final String PASSWORD = "havainto-demo";

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;

    private Session(URL base) {
        this.base = URI.create(base.toString());
    }

    static Session nobody(URL base) {
        return new Session(base);
    }

    static Session of(URL base, String username) {
        Session session = new Session(base);
        HttpResponse<String> answer = session.signIn(username, PASSWORD);
        if (answer.statusCode() != 302 || !session.location(answer).equals("/home")) {
            throw new IllegalStateException(username + " was not let in: " + answer.statusCode());
        }
        return session;
    }

    HttpResponse<String> signIn(String username, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sign-in", "sign-in");
        fields.put("username", username);
        fields.put("password", password);
        fields.put("enter", "enter");
        return post("/", fields);
    }

    /** Posts to the form of a page that it has just asked for. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, viewState(path));
    }

    /** What a page puts into its form to be known again. */
    String viewState(String path) {
        Matcher state = VIEW_STATE.matcher(get(path).body());
        if (!state.find()) {
            throw new IllegalStateException(path + " has no form");
        }
        return state.group(1);
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String viewState) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.ViewState", viewState);
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)));
    }

    /** Where an answer sends the browser, within the application. */
    String location(HttpResponse<String> answer) {
        URI target = base.resolve(answer.headers().firstValue("Location").orElse(""));
        return target.getPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
