package fi.havainto.annex.control;

import fi.havainto.annex.entity.FileKind;
import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import fi.havainto.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Makes sections and files of a snapshot, and of nothing else. */
@ApplicationScoped
public class Rendering {

    /** Raised whenever the same snapshot gives other bytes than before. */
    public static final int VERSION = 2;

    /**
     * The sections as pages show them.
     *
     * @param language {@code fi} or {@code sv}; any other one is read in Finnish
     */
    public List<Section> sections(Snapshot snapshot, String language) {
        Locale locale = locale(language);
        return AnnexSections.of(snapshot, locale, Messages.in(locale));
    }

    /** The snapshot in its canonical form. */
    public String json(Snapshot snapshot) {
        return SnapshotJson.write(snapshot);
    }

    /** The snapshot that was written in that form. */
    public Snapshot snapshot(String json) {
        return SnapshotJson.read(json);
    }

    /** A file of it; the snapshot itself is the same in every language. */
    public byte[] bytes(Snapshot snapshot, FileKind kind, String language) {
        Locale locale = locale(language);
        return switch (kind) {
            case PDF -> new AnnexPaper(Messages.in(locale)).print(snapshot, locale);
            case CSV -> AnnexFiles.csv(snapshot, locale, Messages.in(locale)).getBytes(StandardCharsets.UTF_8);
            case JSON -> json(snapshot).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The languages in which the summary is longer than the one page that its heading promises. */
    public List<String> longSummaries(Snapshot snapshot) {
        return DraftTexts.LANGUAGES.stream()
                .filter(language ->
                        new AnnexPaper(Messages.in(locale(language))).pagesOfSummary(snapshot, locale(language)) > 1)
                .toList();
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(DraftTexts.LANGUAGES.contains(language) ? language : DraftTexts.LANGUAGES.get(0));
    }
}
