package fi.havainto.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the guard stops and what it lets pass. Individual numbers are 900–999, which are given to nobody; account
 * numbers are the examples of ISO 13616 registries.
 */
class PrivacyGuardTest {

    private static final String CENTURY_SIGNS = "-+ABCDEFUVWXY";
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    @Test
    void everyCenturySignAndEveryCheckCharacterIsStoppedRightOrWrong() {
        for (char sign : CENTURY_SIGNS.toCharArray()) {
            for (char check : CHECK_CHARACTERS.toCharArray()) {
                String code = "131052" + sign + "900" + check;
                assertStopped(code, Finding.Kind.IDENTITY_CODE, code);
                assertStopped(code.toLowerCase(), Finding.Kind.IDENTITY_CODE, code.toLowerCase());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "131052 - 900T",
                "131052 -900T",
                "131052- 900T",
                "131052\u00A0-\u00A0900T",
                "131052 A 900 T",
                "131052-900 T",
                "131052\n-900T",
                "131052-\r\n900T",
                "131052\u2010900T",
                "131052\u2011900T",
                "131052\u2012900T",
                "131052\u2013900T",
                "131052\u2014900T",
                "131052\u2015900T",
                "131052\u2212900T",
                "131052\uFF0D900T",
                "131052\uFE63900T",
                "131052\u00AD900T",
                "131052\u00AD-900T",
                "13\u200B1052-900T",
                "1\u20603\u20601\u20600\u20605\u20602\u2060-\u20609\u20600\u20600\u2060T",
                "131052-9\uFEFF00T",
                "131052\u202D-\u202C900T",
                "131052-900\uFE0FT",
                "131052-900\u2009T"
            })
    void whatPartsACodeDoesNotHideIt(String code) {
        assertStopped(code, Finding.Kind.IDENTITY_CODE, code);
        assertStopped("Asiakas (" + code + ") kertoi", Finding.Kind.IDENTITY_CODE, code);
        assertStopped("Ensin\n" + code + "\nja sitten", Finding.Kind.IDENTITY_CODE, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakas %s odotti.",
                "%s",
                "hetu%s",
                "Hetu:%s,",
                "\"%s\"",
                "\u200B%s\u200B",
                "rivi\r\n%s\r\nrivi",
                "/%s/",
                "a@%s.fi",
                "2026-000123 %s 2026-000124"
            })
    void aCodeIsFoundWhereverItStands(String sentence) {
        assertStopped(sentence.formatted("010170A999Y"), Finding.Kind.IDENTITY_CODE, "010170A999Y");
    }

    @Test
    void aCodeWithACaseEndingIsStoppedToo() {
        assertStopped("Henkilölle 131052-900T:lle", Finding.Kind.IDENTITY_CODE, "131052-900T");
        assertStopped("Henkilöllä 131052-900Tlla", Finding.Kind.IDENTITY_CODE, "131052-900T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13.10.1952",
                "1.1.2026–31.12.2026",
                "13.10.52",
                "2026-10-13",
                "13101952",
                "131052",
                "kello 12.30-14.00",
                "040-1234567",
                "040 123 4567",
                "0401234567",
                "+358 40 123 4567",
                "+358-40-1234567",
                "02-123 4567",
                "(02) 313 0000",
                "2026-000123",
                "Raportit 2026-000123, 2026-000124 ja 2026-000125",
                "VARHA/1234/00.01.02/2026",
                "D/900/05.01/2026",
                "THL/123/4.00.00/2026",
                "1234567-8",
                "FI12345678",
                "20100 Turku",
                "100 000–150 000 euroa",
                "100000-150000 euroa",
                "150000 - 200 000 asukasta",
                "120000 - 200 asukasta",
                "131052-900G",
                "131052-900O",
                "131052-90T",
                "1131052-900T",
                "131052*900T",
                "131052.900T",
                "13A1052-900T",
                ""
            })
    void otherNumbersPass(String text) {
        assertThat(PrivacyGuard.stops(text)).isEmpty();
        assertThat(PrivacyGuard.mustStop("Yhteys " + text + " arkisin.")).isFalse();
    }

    @Test
    void noTextHoldsNothing() {
        assertThat(PrivacyGuard.stops(null)).isEmpty();
        assertThat(PrivacyGuard.mustStop(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FI2112345600000785",
                "fi2112345600000785",
                "FI21 1234 5600 0007 85",
                "FI21-1234-5600-0007-85",
                "FI21\u00A01234\u00A05600\u00A00007\u00A085",
                "FI21\u202F1234\u202F5600\u202F0007\u202F85",
                "FI21\u20131234\u20135600\u20130007\u201385",
                "FI 21 1234 5600 0007 85",
                "FI21 1234 5600\n0007 85",
                "FI\u200B21\u200B123456\u206000000785",
                "SE4550000000058398257466",
                "SE45 5000 0000 0583 9825 7466",
                "EE382200221020145685",
                "ee38 2200 2210 2014 5685",
                "EE38-2200-2210-2014-5685"
            })
    void aValidAccountIsStoppedHoweverItIsWritten(String account) {
        assertStopped(account, Finding.Kind.BANK_ACCOUNT, account);
        assertStopped("Maksetaan tilille " + account + ", kiitos.", Finding.Kind.BANK_ACCOUNT, account);
        assertStopped("tili" + account, Finding.Kind.BANK_ACCOUNT, account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FI2212345600000785",
                "FI21 1234 5600 0007 86",
                "SE4650000000058398257466",
                "EE392200221020145685",
                "FI21",
                "FI21 1234 5600 0007 8",
                "XX2112345600000785",
                "FI21/1234/5600/0007/85"
            })
    void whatIsNoValidAccountPasses(String text) {
        assertThat(PrivacyGuard.stops(text)).isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        String text = "FI2112345600000785 ja 131052-900T sekä SE4550000000058398257466";
        List<Finding> found = PrivacyGuard.stops(text);
        assertThat(found)
                .containsExactly(
                        new Finding(Finding.Kind.BANK_ACCOUNT, 0, 18),
                        new Finding(Finding.Kind.IDENTITY_CODE, 22, 33),
                        new Finding(Finding.Kind.BANK_ACCOUNT, 39, 63));
    }

    /** Were the patterns to try every way of parting these runs, this test would not end. */
    @Test
    void aHostileTextIsReadThroughAndItsCodeFound() {
        String gap = "\u200B".repeat(2500);
        String text = "131052" + gap + "-" + gap + "x" + "FI21".repeat(1000) + gap + " 1".repeat(1000);
        assertThat(text.length()).isGreaterThan(10_000);
        assertThat(PrivacyGuard.stops(text)).isEmpty();
        assertThat(PrivacyGuard.stops("1".repeat(10_000) + "-")).isEmpty();
        assertThat(PrivacyGuard.stops(text + " 131052-900T"))
                .containsExactly(new Finding(Finding.Kind.IDENTITY_CODE, text.length() + 1, text.length() + 12));
    }

    private static void assertStopped(String text, Finding.Kind kind, String passage) {
        assertThat(PrivacyGuard.stops(text)).as(text).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.in(text)).isEqualTo(passage);
        });
        assertThat(PrivacyGuard.mustStop(text)).isTrue();
    }
}
