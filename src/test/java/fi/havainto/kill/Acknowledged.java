package fi.havainto.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/**
 * What users did and were told is done. One writes and sends without pause and another takes what was sent, so that the
 * blow falls in the middle of their work; only what a page had said before it counts as acknowledged.
 */
final class Acknowledged {

    private static final Logger LOG = Logger.getLogger(Acknowledged.class.getName());
    private static final String WRITER = "submitter";
    private static final String TAKER = "supervisor";
    private static final String NO_MORE = "";
    private static final List<String> MOVES = List.of("TAKE", "ASK", "DECIDE");
    private static final long LIMIT_SECONDS = 120;

    private final AtomicInteger written = new AtomicInteger();
    private final Set<Draft> started = ConcurrentHashMap.newKeySet();
    private final Set<Draft> saved = ConcurrentHashMap.newKeySet();
    private final Map<Draft, String> sent = new ConcurrentHashMap<>();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<String> toTake = new LinkedBlockingQueue<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean over;
    private CountDownLatch enough;

    /** Returns with that acknowledgement, while the work goes on. */
    void workUntil(int acknowledgement, Havainto havainto) throws Exception {
        over = false;
        toTake.clear();
        enough = new CountDownLatch(acknowledgement);
        Visitor writer = Visitor.of(havainto, WRITER);
        Visitor taker = Visitor.of(havainto, TAKER);
        save(writer, begin());
        people.add(start(WRITER, () -> write(writer)));
        people.add(start(TAKER, () -> take(taker)));
        assertThat(enough.await(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("acknowledged before the blow; %s", faults)
                .isTrue();
        assertThat(people).as("still at work; %s", faults).allMatch(Thread::isAlive);
        over = true;
    }

    /** The blow has fallen: nobody works any more. */
    void awaitTheEnd() throws Exception {
        for (Thread person : people) {
            person.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
            assertThat(person.isAlive()).isFalse();
        }
        people.clear();
        assertThat(faults).isEmpty();
    }

    private Thread start(String name, Runnable work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        if (!over) {
                            faults.add(e);
                        }
                    } finally {
                        toTake.add(NO_MORE);
                    }
                },
                name);
        thread.start();
        return thread;
    }

    private void write(Visitor writer) {
        while (true) {
            Draft draft = begin();
            save(writer, draft);
            toTake.add(send(writer, draft));
        }
    }

    private void take(Visitor taker) {
        try {
            for (String number = toTake.take(); !number.equals(NO_MORE); number = toTake.take()) {
                handle(taker, number);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes it, asks its author and decides it: each acknowledged by a page of its own. */
    private void handle(Visitor taker, String number) {
        taker.take(number);
        acknowledge(number, "TAKE");
        taker.make(number, "ASK", Map.of("the-words", "Kuinka usein?"));
        acknowledge(number, "ASK");
        taker.make(number, "DECIDE", Map.of("outcome", "ACCEPTED", "the-words", "Hyvä ehdotus."));
        acknowledge(number, "DECIDE");
    }

    private void acknowledge(String number, String move) {
        made.add(number + " " + move);
        enough.countDown();
    }

    private Draft begin() {
        Draft draft = Draft.numbered(written.incrementAndGet());
        started.add(draft);
        return draft;
    }

    private void save(Visitor writer, Draft draft) {
        writer.save(draft);
        saved.add(draft);
        enough.countDown();
    }

    private String send(Visitor writer, Draft draft) {
        String number = writer.send(draft);
        sent.put(draft, number);
        enough.countDown();
        return number;
    }

    /** Everything acknowledged is stored once, nothing is stored that nobody did, and nothing twice. */
    void assertStoredOnce(Ledger ledger, Map<String, String> demo) throws Exception {
        Map<String, String> there = ledger.reports();
        assertThat(there).containsAllEntriesOf(demo);
        there.keySet().removeAll(demo.keySet());
        LOG.info(() -> "begun %d, told saved %d, sent %d, moves %d; stored %d, of them sent %d"
                .formatted(started.size(), saved.size(), sent.size(), made.size(), there.size(), numbered(there)));
        assertThat(keys(started)).containsAll(there.keySet());
        assertThat(there).containsKeys(keys(saved).toArray(String[]::new));
        sent.forEach((draft, number) -> assertThat(there).containsEntry(draft.key(), number));
        Map<String, String> titles = ledger.titles();
        started.forEach(draft -> assertThat(titles.get(draft.title())).isIn("1", null));
        Map<String, String> moves = ledger.moves();
        made.forEach(move -> assertThat(moves).containsEntry(move, "1"));
        sent.values()
                .forEach(number -> MOVES.forEach(
                        move -> assertThat(moves.get(number + " " + move)).isIn("1", null)));
    }

    private static List<String> keys(Set<Draft> drafts) {
        return drafts.stream().map(Draft::key).toList();
    }

    private static long numbered(Map<String, String> reports) {
        return reports.values().stream().filter(number -> !number.isEmpty()).count();
    }

    /**
     * The pages say so too: what was sent has its page, what was only saved is in its form. Whoever was interrupted
     * sends again, also what had arrived without a word, and the work goes on.
     */
    void assertShownAndGoOn(Havainto havainto) {
        Visitor writer = Visitor.of(havainto, WRITER);
        Visitor taker = Visitor.of(havainto, TAKER);
        sent.forEach((draft, number) ->
                assertThat(writer.get("/report/" + number).body()).contains(draft.title()));
        for (Draft draft : started) {
            if (!sent.containsKey(draft)) {
                if (saved.contains(draft)) {
                    assertThat(writer.form(draft).body()).contains(draft.title());
                }
                String number = send(writer, draft);
                handle(taker, number);
            }
        }
    }
}
