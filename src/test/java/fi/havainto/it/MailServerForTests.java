package fi.havainto.it;

import fi.havainto.notification.control.MailServer;
import fi.havainto.notification.control.SmtpSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * Stands in the place of the product's own in the archive of the tests: a test names a port of this machine and takes it
 * away again. Until then there is no mail server, as in an installation that has set none.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MailServerForTests extends MailServer {

    static final String HOST = "127.0.0.1";

    private volatile SmtpSettings settings;

    void at(int port) {
        try {
            settings = new SmtpSettings(
                    HOST,
                    port,
                    SmtpSettings.Security.NONE,
                    null,
                    null,
                    new InternetAddress("havainto@kokeilu.example"),
                    Duration.ofSeconds(5));
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    void none() {
        settings = null;
    }

    @Override
    public Optional<SmtpSettings> settings() {
        return Optional.ofNullable(settings);
    }
}
