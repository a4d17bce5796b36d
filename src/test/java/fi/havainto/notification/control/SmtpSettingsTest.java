package fi.havainto.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {

    private static final Map<String, String> LEAST =
            Map.of(SmtpSettings.HOST, "mail.example", SmtpSettings.FROM, "havainto@county.example");

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(SmtpSettings.of(config(Map.of()))).isEmpty();
        assertThat(SmtpSettings.of(config(Map.of(SmtpSettings.HOST, " ", SmtpSettings.FROM, "a@b.example"))))
                .isEmpty();
    }

    @Test
    void hostAndSenderAreEnoughAndTheLineIsPrivate() {
        SmtpSettings settings = SmtpSettings.of(config(LEAST)).orElseThrow();
        Properties properties = settings.properties();
        assertThat(settings.port()).isEqualTo(587);
        assertThat(properties.getProperty("mail.smtp.starttls.required")).isEqualTo("true");
        assertThat(properties.getProperty("mail.smtp.ssl.checkserveridentity")).isEqualTo("true");
        assertThat(properties.getProperty("mail.smtp.auth")).isEqualTo("false");
        assertThat(properties.getProperty("mail.smtp.timeout")).isEqualTo("10000");
        assertThat(settings.limit()).isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"ssl, 465", "none, 25", "STARTTLS, 587"})
    void eachSecurityHasItsUsualPort(String security, int port) {
        assertThat(with(SmtpSettings.TLS, security).port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "HAVAINTO_SMTP_TLS, tls",
        "HAVAINTO_SMTP_PORT, 0",
        "HAVAINTO_SMTP_PORT, 70000",
        "HAVAINTO_SMTP_PORT, smtp",
        "HAVAINTO_SMTP_SECONDS, 121",
        "HAVAINTO_SMTP_FROM, nobody",
        "HAVAINTO_SMTP_FROM, ''"
    })
    void aHalfSettingIsToldInOneSentenceThatNamesItsKey(String key, String value) {
        assertThatThrownBy(() -> with(key, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(key + " is ")
                .hasMessageEndingWith(".");
    }

    @Test
    void thePasswordIsNeverWrittenDown() {
        assertThat(with(SmtpSettings.PASSWORD, "tosi salainen").toString()).doesNotContain("salainen");
    }

    private static SmtpSettings with(String key, String value) {
        Map<String, String> all = new HashMap<>(LEAST);
        all.put(key, value);
        return SmtpSettings.of(config(all)).orElseThrow();
    }

    /** A configuration that knows these keys and answers nothing else. */
    private static Config config(Map<String, String> values) {
        return (Config) Proxy.newProxyInstance(
                SmtpSettingsTest.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getOptionalValue")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.ofNullable(values.get(arguments[0]));
                });
    }
}
