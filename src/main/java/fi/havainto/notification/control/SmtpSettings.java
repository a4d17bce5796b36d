package fi.havainto.notification.control;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * How the mail server is reached and whose mail we send, as the configuration says. Without a host nothing is sent; with
 * one that is only half set the start is refused, in one sentence.
 *
 * @param user null where the server wants no sign-in
 */
public record SmtpSettings(
        String host, int port, Security security, String user, String password, InternetAddress from, Duration limit) {

    public static final String HOST = "HAVAINTO_SMTP_HOST";
    public static final String PORT = "HAVAINTO_SMTP_PORT";
    public static final String TLS = "HAVAINTO_SMTP_TLS";
    public static final String USER = "HAVAINTO_SMTP_USER";
    public static final String PASSWORD = "HAVAINTO_SMTP_PASSWORD";
    public static final String FROM = "HAVAINTO_SMTP_FROM";
    public static final String SECONDS = "HAVAINTO_SMTP_SECONDS";

    private static final int LAST_PORT = 65_535;
    private static final int USUAL_SECONDS = 10;
    private static final int MOST_SECONDS = 120;

    /** How the connection is kept private, with the port that usually goes with it. */
    public enum Security {
        /** Plain at first, then TLS; a server that does not offer it is not used. */
        STARTTLS(587),
        /** TLS from the first byte. */
        SSL(465),
        /** None, for a relay on this machine or a network of one's own. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** What the configuration says; empty when no host is named. */
    public static Optional<SmtpSettings> of(Config config) {
        return text(config, HOST).map(host -> of(config, host));
    }

    private static SmtpSettings of(Config config, String host) {
        Security security = security(text(config, TLS).orElse(Security.STARTTLS.name()));
        return new SmtpSettings(
                host,
                text(config, PORT).map(port -> number(PORT, port, LAST_PORT)).orElse(security.usualPort),
                security,
                text(config, USER).orElse(null),
                text(config, PASSWORD).orElse(null),
                from(text(config, FROM).orElseThrow(() -> wrong(FROM + " is missing: it belongs to " + HOST + "."))),
                Duration.ofSeconds(text(config, SECONDS)
                        .map(seconds -> number(SECONDS, seconds, MOST_SECONDS))
                        .orElse(USUAL_SECONDS)));
    }

    private static Security security(String name) {
        try {
            return Security.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong(TLS + " is " + name + ", which is none of starttls, ssl and none.");
        }
    }

    private static int number(String key, String text, int most) {
        int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw wrong(key + " is " + text + ", which is not a number from 1 to " + most + ".");
        }
        return number;
    }

    private static InternetAddress from(String address) {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException e) {
            throw wrong(FROM + " is " + address + ", which is no address.");
        }
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException(sentence);
    }

    /** For a session of Jakarta Mail; every wait has an end, and a certificate must be the host's own. */
    Properties properties() {
        String millis = Long.toString(limit.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.from", from.getAddress());
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.SSL));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        return properties;
    }

    /** Without the password, wherever this is written down. */
    @Override
    public String toString() {
        return host + ":" + port + " " + security;
    }
}
