package fi.havainto.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mail server of the test that can go down and come up again at the same port; it keeps what it took meanwhile. */
final class Postbox implements AutoCloseable {

    private final int port;
    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail server;

    private Postbox(int port) {
        this.port = port;
    }

    /** One that is down; its port is free and stays its own. */
    static Postbox down() {
        GreenMail any = new GreenMail(setup(0));
        any.start();
        int port = any.getSmtp().getPort();
        any.stop();
        return new Postbox(port);
    }

    static Postbox up() {
        Postbox box = down();
        box.start();
        return box;
    }

    void start() {
        server = new GreenMail(setup(port));
        server.start();
    }

    int port() {
        return port;
    }

    List<MimeMessage> mails() {
        List<MimeMessage> all = new ArrayList<>(before);
        if (server != null) {
            all.addAll(Arrays.asList(server.getReceivedMessages()));
        }
        return all;
    }

    List<MimeMessage> to(String address) throws MessagingException {
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage mail : mails()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                mine.add(mail);
            }
        }
        return mine;
    }

    /** To whom and about which report each mail was. */
    List<String> arrived() throws MessagingException {
        List<String> all = new ArrayList<>();
        for (MimeMessage one : mails()) {
            all.add(one.getAllRecipients()[0] + " " + one.getSubject().replaceAll(".*(\\d{4}-\\d{6}).*", "$1"));
        }
        return all;
    }

    List<String> ids() throws MessagingException {
        List<String> all = new ArrayList<>();
        for (MimeMessage one : mails()) {
            all.add(one.getMessageID());
        }
        return all;
    }

    private static ServerSetup setup(int port) {
        return new ServerSetup(port, MailServerForTests.HOST, ServerSetup.PROTOCOL_SMTP);
    }

    @Override
    public void close() {
        if (server != null) {
            before.addAll(Arrays.asList(server.getReceivedMessages()));
            server.stop();
            server = null;
        }
    }
}
