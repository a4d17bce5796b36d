package fi.havainto.bench;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;

/** One of those who work at the same time: the people of a district of its own, each at a browser of their own. */
final class Client {

    private static final int WORD_LENGTH = 12;

    private final URI base;
    private final String prefix;
    private final Random random;
    private final Map<String, Tab> tabs = new HashMap<>();

    /** Reports that this client has filed and nobody has taken, and those that are taken. */
    final Queue<String> filed = new ArrayDeque<>();

    final Queue<String> taken = new ArrayDeque<>();

    /** Reports that this client's supervisor may read. */
    final List<String> readable;

    Client(URI base, int district, List<String> readable) {
        this.base = base;
        this.prefix = "d" + district + ".";
        this.random = new Random();
        this.readable = readable;
    }

    /** Somebody of the client's district. */
    Tab local(String username) {
        return named(prefix + username);
    }

    /** Somebody of the county, whom all clients share; each has a session of its own. */
    Tab named(String username) {
        return tabs.computeIfAbsent(username, name -> new Tab(base).signedIn(name));
    }

    /** A browser in which nobody has signed in. */
    Tab fresh() {
        return new Tab(base);
    }

    String nameOf(String username) {
        return prefix + username;
    }

    /** Letters alone: a number of many digits looks like somebody's, and the form would not let it pass. */
    String word() {
        return random.ints(WORD_LENGTH, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
