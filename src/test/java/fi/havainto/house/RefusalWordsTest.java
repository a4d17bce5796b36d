package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Need;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the code refuses by a key, people read in their language. */
class RefusalWordsTest {

    private static final Pattern REFUSAL =
            Pattern.compile("(?:MoveRefused|HavaintoException|super)\\(\\s*\"([a-zA-Z]+(?:\\.[a-zA-Z]+)+\\.?)\"");

    /** What guards answer, for others to throw. */
    private static final Pattern ANSWERED = Pattern.compile("\"((?:report\\.move|feedback\\.note)\\.[a-z][a-zA-Z]+)\"");

    private static final String OF_A_NEED = "report.move.needs.";

    @ParameterizedTest
    @ValueSource(strings = {"", "_sv", "_en"})
    void everyRefusalHasWords(String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Sources.text(Sources.MESSAGES.resolve("messages" + language + ".properties"))));
        assertThat(words.stringPropertyNames()).containsAll(keys());
    }

    @Test
    void refusalsAreFoundWhereTheyAreMade() {
        assertThat(keys()).contains("error.notFound", "report.move.notYours", "report.move.needs.TARGET");
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (var file : Sources.in(Sources.JAVA, ".java")) {
            String text = Sources.text(file);
            Stream.of(REFUSAL, ANSWERED)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .forEach(refusal -> keys.add(refusal.group(1)));
        }
        if (keys.remove(OF_A_NEED)) {
            for (Need need : Need.values()) {
                keys.add(OF_A_NEED + need);
            }
        }
        return keys;
    }
}
