package fi.havainto.notification.control;

import fi.havainto.notification.entity.MailFault;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One connection to the mail server for one batch, opened with the first mail. It tells three failures apart: nobody
 * answers, the mail was not taken, and the line broke while a mail was on it.
 */
public final class MailLine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailLine.class.getName());

    private final SmtpSettings settings;
    private final Session session;
    private Transport transport;
    private MailFault broken;

    public MailLine(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    /** The server did not take this mail, or the line broke on it; {@link MailLine#fault} knows whether it is gone. */
    public static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final MailFault fault;

        NotTaken(MailFault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public MailFault fault() {
            return fault;
        }
    }

    /** Whether the server can be spoken to; when not, no mail has been tried. */
    public boolean isOpen() {
        if (broken == null && transport == null) {
            try {
                transport = session.getTransport();
                transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            } catch (AuthenticationFailedException e) {
                breakOff(MailFault.SIGN_IN_REFUSED);
            } catch (MessagingException e) {
                breakOff(MailFault.SERVER_SILENT);
            }
        }
        return broken == null;
    }

    /** Hands the mail over; the server's "yes" is the only way to return. */
    public void send(MimeMessage mail) throws NotTaken {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException refusal) {
            boolean never = refusal.getInvalidAddresses() != null && refusal.getInvalidAddresses().length > 0;
            if (!transport.isConnected()) {
                breakOff(MailFault.SERVER_SILENT);
            }
            throw new NotTaken(never ? MailFault.ADDRESS_REFUSED : broken == null ? MailFault.MAIL_REFUSED : broken);
        } catch (MessagingException e) {
            breakOff(MailFault.SERVER_SILENT);
            throw new NotTaken(MailFault.SERVER_SILENT);
        }
    }

    /** What ended the line; null while it is open. */
    public MailFault fault() {
        return broken;
    }

    Session session() {
        return session;
    }

    SmtpSettings settings() {
        return settings;
    }

    private void breakOff(MailFault why) {
        broken = why;
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, "The mail server was gone before we said goodbye: {0}", broken);
            }
        }
    }
}
