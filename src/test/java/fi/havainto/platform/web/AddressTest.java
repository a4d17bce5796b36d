package fi.havainto.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "evil",
                "",
                "/a\nb",
                "/a b",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/ä"
            })
    void nobodyIsSentElsewhere(String text) {
        assertThat(Address.isLocal(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/report/2026-000123", "/report/form?key=a-b&x=%C3%A4"})
    void anAddressOfOurOwnIsGoneTo(String text) {
        assertThat(Address.isLocal(text)).isTrue();
    }

    @Test
    void aParameterIsReplacedAndTheRestKept() {
        Address address = new Address("/report/form", "lang=fi&key=a&lang=sv");
        assertThat(address.with("lang", "en")).hasToString("/report/form?key=a&lang=en");
        assertThat(address.without("lang")).hasToString("/report/form?key=a");
        assertThat(address.without("lang").without("key")).hasToString("/report/form");
    }

    @Test
    void aValueIsEscaped() {
        assertThat(new Address("/", null).with("next", "/a?b=c&d")).hasToString("/?next=%2Fa%3Fb%3Dc%26d");
    }
}
