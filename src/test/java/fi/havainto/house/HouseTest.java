package fi.havainto.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small laws about files, and for each a file that shows that it can be broken. */
class HouseTest {

    @Test
    void everyJavaFileKeepsTheLaws() {
        List<Path> files = Sources.in(Sources.JAVA, ".java");
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(file -> FileRules.java(file).stream()))
                .isEmpty();
    }

    @Test
    void launcherAndTestsAreNoLongerThanTheRest() {
        List<Path> files = new ArrayList<>(Sources.in(Sources.TESTS, ".java"));
        files.addAll(Sources.in(Sources.LAUNCHER, ".java"));
        files.addAll(Sources.in(Sources.BENCH, ".java"));
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Sources.lines(file)).as(file.toString()).isLessThanOrEqualTo(FileRules.JAVA_LINES));
    }

    @Test
    void everyPageKeepsTheLaws() {
        List<Path> files = Sources.in(Sources.PAGES, ".xhtml");
        assertThat(files).isNotEmpty();
        assertThat(files.stream().flatMap(file -> FileRules.page(file).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ReportManager.java, has a name that says nothing",
        "Printing.java, prints instead of logging",
        "LogsWords.java, 'logs a failure with its words, which may quote what people wrote'",
        "HintedJoin.java, 'joins by a hint of the call, not of a named query'",
        "Later.java, promises something for later",
        "Long.java, is longer than 250 lines"
    })
    void aWrongJavaFileIsFound(String name, String how) {
        assertThat(FileRules.java(Sources.WRONG.resolve(name)))
                .singleElement()
                .asString()
                .endsWith(how);
    }

    @ParameterizedTest
    @CsvSource({
        "style.xhtml, 'has an inline style, which the policy refuses'",
        "handler.xhtml, 'has an inline handler, which the policy refuses'",
        "script.xhtml, has an inline script or style sheet",
        "ajax.xhtml, 'uses f:ajax, whose script only p:ajax brings along'",
        "nameless.xhtml, has an input or a command without an id",
        "nameless-list.xhtml, has a list of inputs or commands without an id",
        "part-in-list.xhtml, 'has hv:part in a list, which is asked once and not for each row'",
        "long.xhtml, is longer than 160 lines"
    })
    void aWrongPageIsFound(String name, String how) {
        assertThat(FileRules.page(Sources.WRONG.resolve(name)))
                .singleElement()
                .asString()
                .endsWith(how);
    }
}
