package fi.havainto.demo.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who writes in the demo county, in which language and where. */
final class Cast {

    private static final String SUBMITTER = "SUBMITTER";
    private static final String SIGNS_IN = "true";

    /** How often a theme is written of by somebody whose service area meets it daily. */
    private static final int AT_HOME = 75;

    private final Map<String, Tsv.Row> people = byKey("people.tsv", "username");
    private final Map<String, Tsv.Row> units = byKey("units.tsv", "key");
    private final List<Tsv.Row> writers = Tsv.read("people.tsv").stream()
            .filter(person -> person.get("role").equals(SUBMITTER))
            .filter(person -> !person.get("sign_in").equals(SIGNS_IN))
            .toList();

    /** Somebody who writes in that language, mostly from a service area that meets the theme. */
    String writer(Chance chance, String language, List<String> areas) {
        List<Tsv.Row> able = writers.stream()
                .filter(person -> person.get("language").equals(language))
                .toList();
        List<Tsv.Row> atHome = able.stream()
                .filter(person -> areas.contains(area(person.get("username"))))
                .toList();
        return chance.any(chance.percent(AT_HOME) && !atHome.isEmpty() ? atHome : able)
                .get("username");
    }

    String language(String username) {
        return people.get(username).get("language");
    }

    /** A municipality where the writer's unit works. */
    String municipality(Chance chance, String username) {
        return chance.any(unit(username).list("municipalities"));
    }

    private String area(String username) {
        return unit(username).get("parent");
    }

    private Tsv.Row unit(String username) {
        return units.get(people.get(username).get("unit"));
    }

    private static Map<String, Tsv.Row> byKey(String table, String key) {
        Map<String, Tsv.Row> rows = new HashMap<>();
        Tsv.read(table).forEach(row -> rows.put(row.get(key), row));
        return rows;
    }
}
