package fi.havainto.annex.control;

import fi.havainto.annex.entity.FigureTable;
import fi.havainto.annex.entity.Named;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.annex.entity.TextWarning;
import fi.havainto.annex.entity.TextWarning.Kind;
import fi.havainto.annex.entity.WrittenText;
import fi.havainto.platform.privacy.Finding;
import fi.havainto.platform.privacy.PrivacyHints;
import fi.havainto.statistics.entity.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks through what a coordinator wrote, which no rule for figures protects, for what might tell of one person or one case. It
 * finds words, not meanings: whoever freezes the annex reads the texts all the same.
 */
public final class TextWarnings {

    private final Snapshot snapshot;
    private final Map<String, PlaceName> names = new LinkedHashMap<>();
    private final List<TextWarning> found = new ArrayList<>();

    private TextWarnings(Snapshot snapshot, List<Named> municipalities) {
        this.snapshot = snapshot;
        municipalities.forEach(one -> names.put(one.code(), PlaceName.of(one.name())));
    }

    /**
     * What stands in the texts of an annex, in their order; each passage of a text once.
     *
     * @param municipalities of its county
     */
    public static List<TextWarning> of(Snapshot snapshot, List<Named> municipalities) {
        TextWarnings warnings = new TextWarnings(snapshot, municipalities);
        Stream<WrittenText> edition = Stream.of(new WrittenText(TextBlock.EDITION, "", snapshot.changed()));
        Stream.concat(snapshot.texts().stream(), edition).forEach(warnings::look);
        return warnings.found.stream().distinct().toList();
    }

    private void look(WrittenText text) {
        for (String language : DraftTexts.LANGUAGES) {
            TextPlace place = new TextPlace(text.block(), text.theme(), language);
            String words = text.words().in(language);
            for (Finding finding : PrivacyHints.in(words)) {
                note(place, Kind.PERSONAL, finding.in(words));
            }
            SmallNumbers.in(words, language).forEach(passage -> note(place, Kind.FEW, passage));
            names.forEach((code, name) ->
                    kind(text, code).ifPresent(kind -> name.in(words).forEach(passage -> note(place, kind, passage))));
        }
    }

    private void note(TextPlace place, Kind kind, String passage) {
        found.add(new TextWarning(place, kind, passage));
    }

    /** Why the name of that municipality must not stand there; nothing where it may. */
    private Optional<Kind> kind(WrittenText text, String municipality) {
        if (text.block() == TextBlock.CARD_VOICE) {
            return Optional.of(Kind.VOICE_AREA);
        }
        // an annex of a municipality speaks of it everywhere: its name says no more
        boolean itsOwn = municipality.equals(snapshot.area().municipalityCode());
        return !itsOwn && hides(text.theme(), municipality) ? Optional.of(Kind.HIDDEN_AREA) : Optional.empty();
    }

    /** What the volume does not allow to publish is hidden too: there words would tell what no table does. */
    private boolean hides(String theme, String municipality) {
        boolean total = snapshot.table(Lists.AREA)
                .map(table -> !table.at(municipality).isShown())
                .orElse(true);
        return total
                || snapshot.table(TableNames.THEME_AREA)
                        .map(table -> themes(table, theme)
                                .anyMatch(row -> !table.at(row, municipality).isShown()))
                        .orElse(!theme.isEmpty());
    }

    /** Of a card its own theme, elsewhere each. */
    private static Stream<String> themes(FigureTable table, String theme) {
        return theme.isEmpty() ? table.rows().stream().map(Named::code) : Stream.of(theme);
    }
}
