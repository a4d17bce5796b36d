package fi.havainto.demo.control;

import fi.havainto.report.entity.Standard;
import java.util.List;

/** What handlers say with a move: kind, with a reason and the next step, fitting the proposal's level. */
final class Words {

    private static final String ANY = "*";

    private final List<Tsv.Row> rows = Tsv.read("words.tsv");

    /** Words of that slot for the proposal, in that language. */
    String say(Chance chance, String slot, StoryProposal proposal, String language) {
        List<String> set = fitting(slot, language, proposal.standard().name());
        if (proposal.standard() != Standard.NONE && !set.isEmpty()) {
            return chance.any(set);
        }
        List<String> levels = fitting(slot, language, proposal.level().name());
        List<String> all = fitting(slot, language, ANY);
        boolean special =
                !levels.isEmpty() && (all.isEmpty() || chance.below(levels.size() + all.size()) < levels.size());
        return chance.any(special ? levels : all);
    }

    private List<String> fitting(String slot, String language, String fits) {
        return rows.stream()
                .filter(row -> row.get("slot").equals(slot)
                        && row.get("language").equals(language)
                        && row.get("fits").equals(fits))
                .map(row -> row.get("text"))
                .toList();
    }
}
