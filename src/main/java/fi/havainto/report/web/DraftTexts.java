package fi.havainto.report.web;

import fi.havainto.platform.privacy.Finding;
import fi.havainto.platform.privacy.PrivacyGuard;
import fi.havainto.report.entity.DraftText;
import fi.havainto.report.entity.Report;
import fi.havainto.report.entity.TextField;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts of the form by their names, and what is stopped in them. A map, so that one fragment serves them all. */
public class DraftTexts extends AbstractMap<String, String> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<TextField> FOLDED =
            EnumSet.complementOf(EnumSet.of(TextField.TITLE, TextField.PHENOMENON));

    private final Report draft;

    DraftTexts(Report draft) {
        this.draft = draft;
    }

    /** Field name → the passages that keep the text from being stored. */
    Map<String, List<String>> stops() {
        Map<String, List<String>> stops = new LinkedHashMap<>();
        for (DraftText text : DraftText.of(draft)) {
            List<Finding> found = PrivacyGuard.stops(text.words());
            if (!found.isEmpty()) {
                stops.put(
                        text.field(),
                        found.stream().map(one -> one.in(text.words())).toList());
            }
        }
        return stops;
    }

    void giveBack(Map<String, String> held) {
        DraftText.giveBack(draft, held);
    }

    /** Whether the folded part holds something, and should stand open. */
    boolean tellsMore() {
        return FOLDED.stream().anyMatch(field -> field.of(draft) != null);
    }

    @Override
    public String get(Object name) {
        return TextField.valueOf((String) name).of(draft);
    }

    @Override
    public String put(String name, String text) {
        String before = get(name);
        TextField.valueOf(name).put(draft, text);
        return before;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return EnumSet.allOf(TextField.class).stream()
                .map(field -> new SimpleEntry<>(field.name(), field.of(draft)))
                .collect(Collectors.toSet());
    }
}
