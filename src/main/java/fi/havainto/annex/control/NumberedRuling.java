package fi.havainto.annex.control;

import fi.havainto.annex.entity.RuledProposal;
import fi.havainto.annex.entity.Snapshot;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ruling with the number under which it is told wherever it stands, so that people can speak of it.
 *
 * @param number that of the section of rulings and its own place there: {@code 6.1}
 */
record NumberedRuling(String number, RuledProposal ruling) {

    static List<NumberedRuling> of(Snapshot snapshot) {
        List<RuledProposal> rulings = snapshot.rulings();
        return IntStream.range(0, rulings.size())
                .mapToObj(i -> new NumberedRuling(AnnexSections.RULINGS + "." + (i + 1), rulings.get(i)))
                .toList();
    }
}
