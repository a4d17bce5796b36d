package fi.havainto.kill;

import java.util.Map;
import java.util.UUID;

/** What somebody writes into the form of that key; the title tells it from all others. */
record Draft(String key, String title) {

    static Draft numbered(int ordinal) {
        return new Draft(UUID.randomUUID().toString(), "Katkoksen koe " + ordinal);
    }

    Map<String, String> fields() {
        return Map.ofEntries(
                Map.entry("report", "report"),
                Map.entry("kind", "PROBLEM"),
                Map.entry("title", title),
                Map.entry("phenomenon", "Ilmiö, josta kirjoitetaan juuri kun virta katkeaa."),
                Map.entry("themes", "income_benefits"),
                Map.entry("groups", "all_residents"),
                Map.entry("frequency", "WEEKLY"),
                Map.entry("extent", "NO_ESTIMATE"),
                Map.entry("trend", "UNKNOWN"),
                Map.entry("visibility", "OWN_NAME"),
                Map.entry("proposals:0:text", "Ehdotus siltä varalta."),
                Map.entry("proposals:0:level", "UNIT"));
    }
}
