package fi.havainto.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

    @Test
    void anAddressBecomesALinkWithoutTheStopAfterIt() {
        assertThat(Piece.of("Lue https://example.org/a?b=c, tai soita."))
                .containsExactly(
                        new Piece("Lue ", false),
                        new Piece("https://example.org/a?b=c", true),
                        new Piece(", tai soita.", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "<a href='x'>y</a>", "ftp://example.org", "data:text/html,x", "https://"})
    void nothingElseIsALink(String words) {
        assertThat(Piece.of(words)).containsExactly(new Piece(words, false));
    }

    @Test
    void aQuoteOrABracketEndsAnAddress() {
        assertThat(Piece.of("https://example.org/\"onclick=\"x"))
                .containsExactly(new Piece("https://example.org/", true), new Piece("\"onclick=\"x", false));
    }
}
