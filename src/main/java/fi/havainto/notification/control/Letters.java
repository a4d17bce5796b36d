package fi.havainto.notification.control;

import fi.havainto.account.entity.Person;
import fi.havainto.notification.entity.OutboxMessage;
import fi.havainto.report.entity.ActionProposal;
import fi.havainto.report.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the mail of one act to one person: plain text, no picture, nothing that would tell us whether it was opened. */
@ApplicationScoped
public class Letters {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "HAVAINTO_URL")
    private Optional<String> address;

    /**
     * @param notices of one act to one person, one for each proposal it was about; the first is the smallest id
     * @throws AddressException when what is kept as the person's address is none
     */
    public MimeMessage write(List<OutboxMessage> notices, Person person, MailLine line, Instant now)
            throws MessagingException {
        OutboxMessage first = notices.get(0);
        String number = first.getReportId() == null
                ? first.getAnnexNumber()
                : em.find(Report.class, first.getReportId()).getNumber();
        List<Integer> proposals = notices.stream()
                .map(OutboxMessage::getProposalId)
                .filter(Objects::nonNull)
                .map(id -> em.find(ActionProposal.class, id).getOrdinal())
                .sorted()
                .toList();
        NoticeWords words = new NoticeWords(person.getLanguage());
        String body = words.body(
                first.getEvent(), number, proposals, address.map(Letters::bare).orElse(null));
        String messageId = messageId(first, line.settings().from());
        return mail(messageId, words.subject(first.getEvent(), number), body, person, line, now);
    }

    /** A mail that shows whether mails arrive. */
    public MimeMessage trial(Person person, MailLine line, Instant now) throws MessagingException {
        NoticeWords words = new NoticeWords(person.getLanguage());
        String domain = domain(line.settings().from());
        String id = "<havainto.trial." + person.getId() + "." + now.toEpochMilli() + domain + ">";
        return mail(id, words.trialSubject(), words.trialBody(), person, line, now);
    }

    private static MimeMessage mail(String id, String subject, String body, Person person, MailLine line, Instant now)
            throws MessagingException {
        String utf8 = StandardCharsets.UTF_8.name();
        MimeMessage mail = new Named(line, id);
        mail.setFrom(line.settings().from());
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(person.getEmail(), true));
        mail.setSubject(subject, utf8);
        mail.setText(body, utf8);
        mail.setSentDate(Date.from(now));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", person.getLanguage());
        mail.saveChanges();
        return mail;
    }

    /**
     * The same at every try, so that a mail that went out twice (the server's "yes" came, but our commit did not) is
     * known to be the same one; the time keeps two installations with one sender apart.
     */
    static String messageId(OutboxMessage notice, InternetAddress from) {
        return "<havainto." + notice.getId() + "." + notice.getCreatedAt().toEpochMilli() + domain(from) + ">";
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@'));
    }

    private static String bare(String url) {
        return url.strip().replaceAll("/+$", "");
    }

    /** Jakarta Mail draws a new id whenever a mail is saved; ours keeps its own. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(MailLine line, String id) {
            super(line.session());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
