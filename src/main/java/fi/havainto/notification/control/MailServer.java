package fi.havainto.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail server of this installation, if it has one. */
@ApplicationScoped
public class MailServer {

    /** Read anew for each round: a server's own configuration may change while we run. */
    public Optional<SmtpSettings> settings() {
        return SmtpSettings.of(ConfigProvider.getConfig());
    }
}
