package fi.havainto.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The framed block at the end of a start: where it answers and, in the demo, who may sign in. */
final class Welcome {

    private static final String DEMO_PASSWORD = "havainto-demo";

    /** User name and what the person is there for; one per role. */
    private static final String[][] DEMO_USERS = {
        {"submitter", "writes reports, reads the answers"},
        {"submitter2", "writes reports in the same unit"},
        {"supervisor", "receives and decides"},
        {"manager", "decides for a wider area"},
        {"coordinator", "checks, overview, welfare report"},
        {"coordinator2", "signs figures that the other prepared"},
        {"secretary", "brings proposals to boards"},
        {"member", "sits on a board"},
        {"privacy", "privacy officer"},
        {"admin", "users and organisation"},
    };

    private Welcome() {}

    static String text(URI address, boolean demo) {
        List<String> lines = new ArrayList<>();
        lines.add("Havainto answers at  " + address);
        if (demo) {
            lines.add("");
            lines.add("Sign in with the password  " + DEMO_PASSWORD + "  as");
            for (String[] user : DEMO_USERS) {
                lines.add(String.format("  %-12s %s", user[0], user[1]));
            }
        }
        lines.add("");
        lines.add("Ctrl-C stops everything.");
        return framed(lines);
    }

    private static String framed(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String edge = "+" + "-".repeat(width + 4) + "+\n";
        StringBuilder text = new StringBuilder("\n").append(edge);
        lines.forEach(line -> text.append(String.format("|  %-" + width + "s  |%n", line)));
        return text.append(edge).toString();
    }
}
