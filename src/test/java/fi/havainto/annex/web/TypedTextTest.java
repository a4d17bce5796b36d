package fi.havainto.annex.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.annex.entity.Autosaved;
import fi.havainto.annex.entity.DraftText;
import fi.havainto.annex.entity.TextBlock;
import fi.havainto.annex.entity.TextPlace;
import fi.havainto.platform.HavaintoException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    private static final TextPlace PLACE = new TextPlace(TextBlock.CARD_SEEN, "housing", "sv");

    private final TypedText text = new TypedText(new DraftText(PLACE, "Ennen.", 3));

    @Test
    void onlyWhatWasChangedIsSent() {
        assertThat(text.isToStore()).isFalse();
        text.setWords("Jälkeen.\r\nToinen rivi.");
        assertThat(text.isToStore()).isTrue();
        assertThat(text.typed()).isEqualTo(new DraftText(PLACE, "Jälkeen.\nToinen rivi.", 3));
        text.answered(stored("Jälkeen.\nToinen rivi.", 4));
        assertThat(text.isToStore()).isFalse();
        assertThat(text.typed().version()).isEqualTo(4);
        text.setWords(null);
        assertThat(text.typed().words()).as("emptied").isEmpty();
        assertThat(text.isToStore()).isTrue();
    }

    @Test
    void nobodyWritesOverWordsThatWereNotSeen() {
        text.setWords("Minun.");
        text.answered(refused("Toisen.", 4));
        assertThat(text.getTheirs()).isEqualTo("Toisen.");
        assertThat(text.getWords()).isEqualTo("Minun.");
        assertThat(text.isUnderTheirs()).isTrue();
        assertThat(text.isToStore()).as("an autosave of another text").isFalse();
        text.setWords("Minun, ja jatkan.");
        assertThat(text.typed()).isEqualTo(new DraftText(PLACE, "Minun, ja jatkan.", 4));
        text.answered(stored("Minun, ja jatkan.", 5));
        assertThat(text.isUnderTheirs()).isFalse();
        assertThat(text.getTheirs()).as("to be read still").isEqualTo("Toisen.");
    }

    @Test
    void whatIsRefusedStaysAndIsForgottenWithTheWords() {
        text.setWords("Liian pitkä.");
        text.answered(refused("Ennen.", 3));
        assertThat(text.getFault()).isNotNull();
        assertThat(text.getTheirs()).isNull();
        assertThat(text.isToStore()).isFalse();
        text.setWords("Ennen.");
        assertThat(text.getFault()).isNull();
    }

    @Test
    void itsNameIsItsPlace() {
        assertThat(text.getName()).isEqualTo("CARD_SEEN-housing-sv");
    }

    private static Autosaved stored(String words, int version) {
        return new Autosaved(new DraftText(PLACE, words, version), Optional.empty());
    }

    private static Autosaved refused(String words, int version) {
        return new Autosaved(
                new DraftText(PLACE, words, version), Optional.of(new HavaintoException("error.field.long", 1)));
    }
}
