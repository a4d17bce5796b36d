package fi.havainto.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser, through the real pages. Only a page that says so counts as done: any other answer, like none,
 * is thrown.
 */
final class Visitor {

    private static final String PASSWORD = "havainto-demo";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern AUTOSAVE =
            Pattern.compile("saveDraft = function\\(\\) \\{return pf\\.ab\\(\\{s:\"(\\w+)\"");
    private static final Pattern NUMBER = Pattern.compile("/report/receipt\\?number=([0-9-]+)$");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    private Visitor(URI base) {
        this.base = base;
    }

    static Visitor of(Havainto havainto, String username) {
        Visitor visitor = new Visitor(havainto.address());
        var answer = visitor.post(
                visitor.get("/"),
                Map.of("sign-in", "sign-in", "username", username, "password", PASSWORD, "enter", "enter"));
        require(answer.uri().getPath().equals("/home"), answer);
        return visitor;
    }

    /** Opens the form and leaves it as it would be a moment after the last letter: saved, and told so. */
    void save(Draft draft) {
        var form = form(draft);
        String source = found(AUTOSAVE, form.body(), form);
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", "report");
        fields.put("jakarta.faces.partial.render", "saved saved-bar");
        fields.put(source, source);
        var answer = post(form, fields);
        require(answer.body().contains("Tallennettu klo"), answer);
    }

    /** Sends it, if that had not been done already; either way the receipt shows the number. */
    String send(Draft draft) {
        var page = form(draft);
        if (page.uri().getPath().equals("/report/form")) {
            Map<String, String> fields = new LinkedHashMap<>(draft.fields());
            fields.put("send", "send");
            page = post(page, fields);
        }
        String number = found(NUMBER, page.uri().toString(), page);
        require(page.body().contains(number) && page.body().contains(draft.title()), page);
        return number;
    }

    void take(String number) {
        var answer = post(get("/report/" + number), Map.of("move", "move", "take", "take"));
        require(answer.uri().getQuery() != null && answer.uri().getQuery().equals("done=TAKE"), answer);
        require(answer.body().contains("Raportti on nyt käsittelyssä"), answer);
    }

    /** Chooses a move on the report's page, gives what it needs and makes it; the page that follows says so. */
    void make(String number, String move, Map<String, String> needs) {
        var page = get("/report/" + number);
        Map<String, String> fields = new LinkedHashMap<>(Map.of("move", "move", "the-move", move));
        page = post(page, fields);
        fields.putAll(needs);
        fields.put("make", "make");
        var answer = post(page, fields);
        require(("done=" + move).equals(answer.uri().getQuery()), answer);
    }

    HttpResponse<String> form(Draft draft) {
        return get("/report/form?key=" + draft.key());
    }

    /** A page that answers, after whatever it led on to. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)));
    }

    private HttpResponse<String> post(HttpResponse<String> page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("jakarta.faces.ViewState", found(VIEW_STATE, page.body(), page));
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.timeout(LIMIT).build(), HttpResponse.BodyHandlers.ofString());
            require(answer.statusCode() == OK, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(text);
        require(matcher.find(), page);
        return matcher.group(1);
    }

    private static void require(boolean expected, HttpResponse<String> page) {
        if (!expected) {
            throw new IllegalStateException(page.statusCode() + " at " + page.uri() + ":\n" + page.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
