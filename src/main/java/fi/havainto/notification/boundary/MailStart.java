package fi.havainto.notification.boundary;

import fi.havainto.notification.control.MailServer;
import fi.havainto.platform.StartRefused;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** At every start: a mail server that is named must be named whole, or nobody would notice that nothing leaves. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailStart {

    @Inject
    private MailServer server;

    @PostConstruct
    void start() {
        try {
            server.settings();
        } catch (IllegalArgumentException wrong) {
            throw StartRefused.because(wrong.getMessage());
        }
    }
}
