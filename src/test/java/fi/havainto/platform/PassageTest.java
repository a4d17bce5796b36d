package fi.havainto.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Ids;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The commitment beside the words: it verifies them, gives nothing away, and outlives them. */
class PassageTest {

    private static final String WORDS = "Jonot ovat kasvaneet, erityisesti yksin asuvilla.";
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void committedWordsVerifyAndAnyOthersDoNot() {
        Passage passage = Passage.of(WORDS, "fi", AT);
        assertThat(passage.getText()).isEqualTo(WORDS);
        assertThat(passage.getLanguage()).isEqualTo("fi");
        assertThat(passage.commitsTo(WORDS)).isTrue();
        assertThat(passage.commitsTo(WORDS + " ")).isFalse();
        assertThat(passage.commitsTo(WORDS.toUpperCase())).isFalse();
        assertThat(passage.commitsTo("")).isFalse();
    }

    @Test
    void theSameWordsTwiceLookDifferent() {
        Passage one = Passage.of(WORDS, "fi", AT);
        Passage other = Passage.of(WORDS, "fi", AT);
        assertThat(bytes(one, "salt")).hasSize(16).isNotEqualTo(bytes(other, "salt"));
        assertThat(bytes(one, "commitment")).hasSize(32).isNotEqualTo(bytes(other, "commitment"));
    }

    @Test
    void aCommitmentAloneKeepsNoWords() {
        Passage passage = Passage.commitmentOf(WORDS, "fi", AT);
        assertThat(passage.getText()).isNull();
        assertThat(passage.isMasked()).isFalse();
        assertThat(passage.commitsTo(WORDS)).isTrue();
    }

    /** As the owner's function leaves it: other words, no salt, the commitment as it was. */
    @Test
    void maskedItIsNeitherProvenNorDoubted() {
        Passage passage = Passage.of(WORDS, "fi", AT);
        byte[] committed = bytes(passage, "commitment").clone();
        Ids.set(passage, "text", "[poistettu]");
        Ids.set(passage, "salt", new byte[0]);
        Ids.set(passage, "maskedAt", AT);
        assertThat(passage.isMasked()).isTrue();
        assertThat(passage.proofOf("[poistettu]")).isEqualTo(Passage.Proof.MASKED);
        assertThat(passage.commitsTo(WORDS)).as("nobody can try what it was").isFalse();
        assertThat(bytes(passage, "commitment")).isEqualTo(committed);
    }

    @Test
    void otherWordsThanThoseCommittedToAreFound() {
        Passage passage = Passage.of(WORDS, "fi", AT);
        assertThat(passage.proofOf(WORDS)).isEqualTo(Passage.Proof.SAME);
        assertThat(passage.proofOf("Jotain muuta.")).isEqualTo(Passage.Proof.CHANGED);
    }

    private static byte[] bytes(Passage passage, String name) {
        return (byte[]) Ids.get(passage, name);
    }
}
