package fi.havainto.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What somebody does from the first click to the page that says it is done. Whatever is not as expected is thrown. */
enum Flow {
    SIGN_IN("sign-in") {
        @Override
        void run(Client client) {
            client.fresh().signedIn(client.nameOf(client.anyOf(List.of("submitter", "supervisor", "manager"))));
        }
    },
    HOME_OF_AUTHOR("home of an author") {
        @Override
        void run(Client client) {
            client.local("submitter").get("/home").mustSay(NAVIGATION);
        }
    },
    HOME_OF_DESK("home of a supervisor") {
        @Override
        void run(Client client) {
            client.local("supervisor").get("/home").mustSay(NAVIGATION);
        }
    },
    HOME_OF_COUNTY("home of the coordinator") {
        @Override
        void run(Client client) {
            client.named("coordinator").get("/home").mustSay(NAVIGATION);
        }
    },
    UNIT_INBOX("inbox of a unit") {
        @Override
        void run(Client client) {
            client.local("supervisor").get("/handling/inbox").mustSay(WORKLIST);
        }
    },
    COUNTY_INBOX("inbox over all units") {
        @Override
        void run(Client client) {
            client.named(Districts.OF_ALL_UNITS).get("/handling/inbox?view=all").mustSay(WORKLIST);
        }
    },
    SEARCH("search by words") {
        @Override
        void run(Client client) {
            client.local("supervisor")
                    .get("/report/search?words=" + client.anyOf(WORDS))
                    .mustSay(FOUND);
        }
    },
    WORKLIST_BY_WORDS("inbox over all units, by words") {
        @Override
        void run(Client client) {
            client.named(Districts.OF_ALL_UNITS)
                    .get("/handling/inbox?view=all&words=" + client.anyOf(WORDS))
                    .mustSay(WORKLIST);
        }
    },
    CSV("CSV of 10,000 rows") {
        @Override
        void run(Client client) {
            long lines = client.named("privacy")
                    .get("/audit/trail.csv")
                    .body()
                    .lines()
                    .count();
            if (lines < 2 || lines > CSV_LINES) {
                throw new IllegalStateException(lines + " lines of CSV");
            }
        }
    },
    REPORT_PAGE("report page") {
        @Override
        void run(Client client) {
            String number = client.anyOf(client.readable);
            client.local("supervisor").get("/report/" + number).mustSay("<span>" + number + "</span>");
        }
    },
    FILE("filing") {
        @Override
        void run(Client client) {
            Tab tab = client.local("submitter");
            send(client, tab, tab.get("/report/form"));
        }
    },
    FILE_WITH_AUTOSAVE("filing with one autosave") {
        @Override
        void run(Client client) {
            Tab tab = client.local("submitter");
            Page form = tab.get("/report/form");
            String save = form.find(AUTOSAVE);
            Map<String, String> fields = written(form, "x");
            fields.put(save, save);
            Page saved =
                    tab.ajax(form, save, "report", "saved saved-bar", fields).mustSay("Tallennettu klo");
            send(client, tab, new Page(form.address(), form.body(), saved.viewState(), form.nonce()));
        }
    },
    TAKE("a move: take") {
        @Override
        void run(Client client) {
            String number = client.filed.remove();
            Tab tab = client.local("supervisor");
            tab.post(tab.get("/report/" + number), "move", Map.of("take", "take"))
                    .mustBeAt("/report/" + number + "?done=TAKE");
            client.taken.add(number);
        }

        @Override
        boolean canRun(Client client) {
            return !client.filed.isEmpty();
        }
    },
    DECIDE("a move: decide with words") {
        @Override
        void run(Client client) {
            String number = client.taken.remove();
            Tab tab = client.local("supervisor");
            Page page = tab.get("/report/" + number);
            Map<String, String> fields = Form.fields(page.body(), "move");
            fields.put("the-move", "DECIDE");
            Page asked =
                    tab.choose(page, "the-move", "the-move", "needs", fields).mustSay("name=\"outcome\"");
            fields.put("outcome", "ACCEPTED");
            Page chosen = tab.choose(asked, "outcome", "move", "needs", fields).mustSay("name=\"the-words\"");
            fields.put("the-words", "Otamme ehdotuksen käyttöön ensi kuussa ja kerromme, miten se sujui.");
            fields.put("make", "make");
            tab.submit(chosen, fields).mustBeAt("/report/" + number + "?done=DECIDE");
        }

        @Override
        boolean canRun(Client client) {
            return !client.taken.isEmpty();
        }
    };

    /** With its head; reached by any county of the benchmark, not by the small one of its test. */
    private static final long CSV_LINES = 10_001;

    private static final String NAVIGATION = "id=\"content\"";
    private static final String WORKLIST = "<table class=\"worklist\"";
    private static final String FOUND = "class=\"help\" role=\"status\"";
    private static final Pattern AUTOSAVE =
            Pattern.compile("saveDraft = function\\(\\) \\{return pf\\.ab\\(\\{s:\"(\\w+)\"");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{4}-[0-9]{6})");

    /** Of the demo's texts, frequent and rare. */
    private static final List<String> WORDS = List.of("asunto", "vuokra", "nuor", "tuki", "hakemu", "palvelu");

    private final String title;

    Flow(String title) {
        this.title = title;
    }

    abstract void run(Client client);

    /** Whether there is something left to do it with. */
    boolean canRun(Client client) {
        return true;
    }

    String title() {
        return title;
    }

    private static Map<String, String> written(Page form, String title) {
        Map<String, String> fields = Form.fields(form.body(), "report");
        fields.putAll(new LinkedHashMap<>(Map.ofEntries(
                Map.entry("kind", "PROBLEM"),
                Map.entry("title", title),
                Map.entry("phenomenon", "Asiakkaat odottavat palvelua kuukausia, ja asiat mutkistuvat sillä välin."),
                Map.entry("themes", "income_benefits"),
                Map.entry("groups", "all_residents"),
                Map.entry("frequency", "WEEKLY"),
                Map.entry("extent", "NO_ESTIMATE"),
                Map.entry("trend", "UNKNOWN"),
                Map.entry("visibility", "OWN_NAME"),
                Map.entry("proposals:0:text", "Varataan viikossa yksi aika niille, jotka ovat odottaneet kauan."),
                Map.entry("proposals:0:level", "UNIT"))));
        return fields;
    }

    /** As its button does it: a script sends the whole form, and the answer leads to the receipt. */
    private static void send(Client client, Tab tab, Page form) {
        String title = "Odotus " + client.word();
        Map<String, String> fields = written(form, title);
        Page receipt = tab.press(form, "send", "report", fields)
                .mustBeAt("/report/receipt?number=")
                .mustSay(title);
        client.filed.add(receipt.find(NUMBER));
    }
}
