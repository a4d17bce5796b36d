package fi.havainto.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet gets to read. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "\t=1",
                "-2+3+cmd|' /C calc'!A0",
                "+1-A1",
                "-1*HYPERLINK(A1)",
                "+12 SUM(A1)",
                "+12 A1",
                "-cmd|' /C calc'!A0",
                "+12\n=1",
                "-"
            })
    void whatWouldBeComputedIsText(String value) {
        assertThat(one(value)).matches("(?s)\"?'.*").contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-12",
                "+12",
                "+1\u00A0234",
                "-5\u00A0%",
                "+12 enemmän",
                "+1\u00A0234 på samma nivå",
                "\u2212 12",
                "••",
                "–",
                "2026-1",
                "Asuminen, vuokra = kallis"
            })
    void figuresAndPlainWordsStayAsTheyAre(String value) {
        assertThat(one(value)).isEqualTo(value);
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        Csv csv = Csv.ofCommas();
        csv.line("a;b", "c,d", "e \"f\"", "g\nh");
        csv.line("=\"a\"", "b");
        assertThat(csv.text()).isEqualTo("a;b,\"c,d\",\"e \"\"f\"\"\",\"g\nh\"\r\n\"'=\"\"a\"\"\",b\r\n");
    }

    private static String one(String value) {
        Csv csv = Csv.ofSemicolons();
        csv.line(value);
        return csv.text().replaceAll("\r\n\\z", "");
    }
}
