package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import fi.havainto.report.entity.Move;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act that the trail can hold has a word on its page. */
class ActionWordsTest {

    private static final Pattern ACTION = Pattern.compile("public String action\\(\\) \\{\\s*return ([^;]+);");
    private static final Pattern EVENT =
            Pattern.compile("public record (\\w+)\\(([^{]*?)\\)\\s*implements DomainEvent");
    private static final Pattern NAMED = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+|[A-Z]{3,})\"");

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void everyActHasAWord(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
        assertThat(actions())
                .allSatisfy(action -> assertThat(words.containsKey("audit.action." + action))
                        .as("audit.action.%s in %s", action, language)
                        .isTrue());
    }

    @Test
    void actsAreFoundWhereverTheyAreMade() {
        assertThat(actions())
                .contains("SIGNED_IN", "REFUSED", "ESCALATE", "MINUTES_CHECKED", "CONFIDENTIAL_READ", "LATE");
    }

    /** What the events' own classes say, what is given to an event that carries its action, and every move. */
    private static Set<String> actions() {
        Set<String> actions = new TreeSet<>();
        Arrays.stream(Move.values()).map(Move::name).forEach(actions::add);
        List<Path> sources = Sources.in(Sources.JAVA, ".java");
        for (Path source : sources) {
            String text = Sources.text(source);
            Matcher event = EVENT.matcher(text);
            if (event.find()) {
                Matcher action = ACTION.matcher(text);
                if (action.find()) {
                    codes(action.group(1), actions);
                } else {
                    assertThat(event.group(2)).as("%s says its action", source).contains("String action");
                    sources.stream()
                            .map(Sources::text)
                            .filter(other -> Pattern.compile("\\b" + event.group(1) + "(\\.(of|role|absence))?\\(")
                                    .matcher(other)
                                    .find())
                            .forEach(other -> named(other, actions));
                }
            }
        }
        return actions;
    }

    /** What stands in a class that makes such an event and looks like an act: words in capitals with a line between. */
    private static void named(String java, Set<String> actions) {
        NAMED.matcher(java).results().forEach(code -> actions.add(code.group(1)));
    }

    private static void codes(String java, Set<String> actions) {
        CODE.matcher(java).results().forEach(code -> actions.add(code.group(1)));
    }
}
