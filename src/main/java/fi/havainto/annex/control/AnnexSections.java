package fi.havainto.annex.control;

import fi.havainto.annex.entity.Section;
import fi.havainto.annex.entity.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What an annex says: its twelve sections, always all of them, in one order and under the same ids and numbers. A section
 * that there is nothing to tell in says so.
 */
public final class AnnexSections {

    /** Rulings are called by the number of their section and their own. */
    static final int RULINGS = 6;

    private AnnexSections() {}

    /**
     * The sections in one language.
     *
     * @param locale of the annex: Finnish or Swedish
     * @param messages the texts in that language
     * @throws java.util.MissingResourceException when a text is missing
     */
    public static List<Section> of(Snapshot snapshot, Locale locale, ResourceBundle messages) {
        return of(new Narrator(snapshot, new AnnexTexts(messages, locale)));
    }

    static Section summary(Narrator narrator) {
        return new SummarySection(narrator).section(2);
    }

    static List<Section> of(Narrator narrator) {
        return List.of(
                new CoverSection(narrator).section(1),
                summary(narrator),
                new MaterialSection(narrator).section(3),
                new ThemesSection(narrator).section(4),
                new CardsSection(narrator).section(5),
                new RulingsSection(narrator).section(RULINGS),
                new ChangesSection(narrator).section(7),
                new OpenSection(narrator).section(8),
                new FeedbackSection(narrator).section(9),
                new FieldworkSection(narrator).section(10),
                new ConclusionsSection(narrator).section(11),
                new AnnexesSection(narrator).section(12));
    }
}
