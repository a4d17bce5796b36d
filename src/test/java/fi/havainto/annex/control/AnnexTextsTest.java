package fi.havainto.annex.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

/** No text of the annex is left over. */
class AnnexTextsTest {

    @Test
    void everyTextOfTheAnnexIsSaidSomewhere() throws Exception {
        Properties texts = new Properties();
        texts.load(AnnexTextsTest.class.getResourceAsStream("/messages_en.properties"));
        String code = SourceText.ofControl();
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("annex.say."))
                        .map(key -> key.substring("annex.say.".length()))
                        .filter(key -> !SourceText.mentions(code, key)))
                .isEmpty();
    }
}
