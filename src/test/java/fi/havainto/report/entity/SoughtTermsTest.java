package fi.havainto.report.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asunto | asunto*",
                "asunto ÄITI | asunto,äiti*",
                "asunto, (äiti). | asunto,äiti*",
                "2026-000123 | 2026,000123*",
                "ruoka-apu | ruoka,apu*",
                "'jono -ruoka' | jono,-ruoka",
                "'jono - ruoka' | jono,ruoka*",
                "-raha | raha*",
                "'\"pitkä jono\" apu' | \"pitkä jono,apu*",
                "'apu \"pitkä jono\"' | apu,\"pitkä jono",
                "'apu -\"pitkä jono\"' | apu,-\"pitkä jono",
                "”jono” | jono*",
                "'\"jäi auki' | \"jäi auki",
                "'apu apu' | apu*",
                "ŋoaivu čáppa | ŋoaivu,čáppa*",
                "<script>alert(1)</script> | script,alert,1*",
                "'a:* & !b | ~1 @1' | a,b,1*",
            })
    void wordsAreReadAndSignsAreNothing(String typed, String terms) {
        assertThat(SoughtTerms.of(typed).terms().replace("\n", ",")).isEqualTo(terms);
    }

    @Test
    void whatHasNoLetterIsNothing() {
        for (String typed : new String[] {null, "", " ", "%", "\0", "🌲", "--", "\"\"", "\u00AD"}) {
            assertThat(SoughtTerms.of(typed).isEmpty()).isTrue();
        }
    }

    @Test
    void lettersAreComposedAndSoftHyphensVanish() {
        assertThat(SoughtTerms.of("a\u0308iti").terms()).isEqualTo("äiti*");
        assertThat(SoughtTerms.of("koti\u00ADhoito").terms()).isEqualTo("kotihoito*");
    }

    @Test
    void thereAreLimitsAndTheyAreTold() {
        SoughtTerms many = SoughtTerms.of("yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän");
        assertThat(many.cut()).isTrue();
        assertThat(many.terms().split("\n")).hasSize(SoughtTerms.MOST_TERMS).endsWith("kahdeksan*");
        SoughtTerms tooLong = SoughtTerms.of("a".repeat(10_000));
        assertThat(tooLong.cut()).isTrue();
        assertThat(tooLong.terms()).hasSize(SoughtTerms.WORD_LETTERS + 1);
        assertThat(SoughtTerms.of("yksi kaksi").cut()).isFalse();
    }
}
