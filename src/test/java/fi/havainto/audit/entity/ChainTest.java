package fi.havainto.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever single thing is changed in a sealed chain, the walk names the very row or place, and nothing else. */
class ChainTest {

    private static final int LENGTH = 40;
    private static final int SEEDS = 25;
    private static final Instant AT = Instant.parse("2026-11-25T10:15:30.123456Z");

    @RepeatedTest(SEEDS)
    void whatNobodyTouchedHasNoFault(RepetitionInfo seed) {
        List<SealedRow> rows = rows(new Random(seed.getCurrentRepetition()));
        Chain chain = walked(rows);
        assertThat(chain.named()).isEmpty();
        assertThat(chain.places()).isEqualTo(LENGTH);
        assertThat(chain.head()).isEqualTo(LENGTH);
        assertThat(chain.headHash()).isEqualTo(rows.get(LENGTH - 1).hash());
    }

    @RepeatedTest(SEEDS)
    void everyFieldOfEveryRowIsKept(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<SealedRow> rows = rows(random);
        for (int i = 0; i < LENGTH; i++) {
            SealedRow row = rows.get(i);
            for (int field = 0; field < row.link().fields().size(); field++) {
                List<String> fields = new ArrayList<>(row.link().fields());
                fields.set(field, other(fields.get(field), random));
                assertOne(rows, i, with(row, fields), row.fault(Fault.What.CHANGED));
            }
        }
    }

    @RepeatedTest(SEEDS)
    void momentHashPresenceAndWordsAreKept(RepetitionInfo seed) {
        List<SealedRow> rows = rows(new Random(seed.getCurrentRepetition()));
        for (int i = 0; i < LENGTH; i++) {
            SealedRow row = rows.get(i);
            Link link = row.link();
            Link moved = new Link(link.ordinal(), link.sealedAt().minusSeconds(1), link.kind(), link.fields());
            assertOne(
                    rows,
                    i,
                    new SealedRow(moved, row.rowId(), row.hash(), true, row.words()),
                    row.fault(Fault.What.CHANGED));
            byte[] hash = row.hash().clone();
            hash[i % Link.HASH_BYTES] ^= 1;
            // whether row or hash was changed shows at the next place; the last one has none
            Fault.What what = i < LENGTH - 1 ? Fault.What.SEAL_CHANGED : Fault.What.CHANGED;
            assertOne(rows, i, new SealedRow(link, row.rowId(), hash, true, row.words()), row.fault(what));
            assertOne(
                    rows,
                    i,
                    new SealedRow(link, row.rowId(), row.hash(), false, row.words()),
                    row.fault(Fault.What.MISSING));
            assertOne(
                    rows,
                    i,
                    new SealedRow(link, row.rowId(), row.hash(), true, SealedRow.Words.CHANGED),
                    row.fault(Fault.What.WORDS_CHANGED));
        }
    }

    @RepeatedTest(SEEDS)
    void aPlaceThatIsGoneIsNamed(RepetitionInfo seed) {
        List<SealedRow> rows = rows(new Random(seed.getCurrentRepetition()));
        for (int i = 0; i < LENGTH - 1; i++) {
            List<SealedRow> without = new ArrayList<>(rows);
            without.remove(i);
            assertThat(walked(without).named()).containsExactly(Fault.ofSeal(Fault.What.SEAL_MISSING, i + 1L));
        }
    }

    @RepeatedTest(SEEDS)
    void rowsThatChangedPlacesAreBothNamed(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<SealedRow> rows = rows(random);
        int one = random.nextInt(LENGTH / 2);
        int other = LENGTH / 2 + random.nextInt(LENGTH / 2);
        List<SealedRow> swapped = new ArrayList<>(rows);
        swapped.set(one, with(rows.get(one), rows.get(other).link().fields()));
        swapped.set(other, with(rows.get(other), rows.get(one).link().fields()));
        assertThat(walked(swapped).named())
                .containsExactly(
                        rows.get(one).fault(Fault.What.CHANGED), rows.get(other).fault(Fault.What.CHANGED));
    }

    @Test
    void aRowWhoseHashWasMadeAnewBreaksTheNextPlace() {
        List<SealedRow> rows = rows(new Random(1));
        Link old = rows.get(9).link();
        List<String> fields = new ArrayList<>(old.fields());
        fields.set(0, "forged");
        Link forged = new Link(old.ordinal(), old.sealedAt(), old.kind(), fields);
        List<SealedRow> changed = new ArrayList<>(rows);
        changed.set(9, sealed(forged, rows.get(8).hash()));
        assertThat(walked(changed).named()).containsExactly(rows.get(10).fault(Fault.What.CHANGED));
    }

    @Test
    void aCutOffEndIsSeenByItsHeadOnly() {
        List<SealedRow> rows = rows(new Random(1));
        Chain cut = walked(rows.subList(0, LENGTH - 3));
        assertThat(cut.faults()).isZero();
        assertThat(cut.headHash()).isNotEqualTo(walked(rows).headHash());
        assertThat(cut.head()).isEqualTo(LENGTH - 3L);
    }

    @Test
    void allFaultsAreCountedAndTheFirstOnesNamed() {
        List<SealedRow> rows = rows(new Random(1)).stream()
                .map(row -> with(row, Collections.singletonList("other")))
                .toList();
        Chain chain = walked(rows);
        assertThat(chain.faults()).isEqualTo(LENGTH);
        assertThat(chain.named()).hasSize(Chain.NAMED).startsWith(rows.get(0).fault(Fault.What.CHANGED));
    }

    private static void assertOne(List<SealedRow> rows, int at, SealedRow changed, Fault expected) {
        List<SealedRow> all = new ArrayList<>(rows);
        all.set(at, changed);
        assertThat(walked(all).named()).containsExactly(expected);
    }

    private static Chain walked(List<SealedRow> rows) {
        Chain chain = new Chain();
        rows.forEach(chain::next);
        chain.end();
        return chain;
    }

    private static List<SealedRow> rows(Random random) {
        List<SealedRow> rows = new ArrayList<>();
        byte[] previous = Link.start();
        for (int i = 1; i <= LENGTH; i++) {
            String[] fields = new String[1 + random.nextInt(8)];
            Arrays.setAll(fields, field -> random.nextInt(4) == 0 ? null : word(random));
            fields[0] = "row " + i;
            SealedKind kind = SealedKind.values()[random.nextInt(SealedKind.values().length)];
            rows.add(sealed(new Link(i, AT.plusSeconds(i / 7), kind, Arrays.asList(fields)), previous));
            previous = rows.get(i - 1).hash();
        }
        return rows;
    }

    private static SealedRow sealed(Link link, byte[] previous) {
        return new SealedRow(link, 1000 + link.ordinal(), link.hash(previous), true, SealedRow.Words.HOLD);
    }

    private static SealedRow with(SealedRow row, List<String> fields) {
        Link link = row.link();
        return new SealedRow(
                new Link(link.ordinal(), link.sealedAt(), link.kind(), fields),
                row.rowId(),
                row.hash(),
                true,
                row.words());
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(6), ' ', 'ö')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String other(String field, Random random) {
        return field == null ? "" : random.nextBoolean() ? null : field + "x";
    }
}
