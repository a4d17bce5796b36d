package fi.havainto.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A mail server that answers as a test wants: it may refuse an address, or hang up when it has heard a whole mail and
 * should say yes. One connection at a time.
 */
final class CrankyMailServer implements AutoCloseable {

    static final String YES = "250 OK";

    /** Instead of an answer: the line goes dead. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final UnaryOperator<String> answer;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param answer to a line of the client; that to the end of a mail is asked for with a single dot */
    CrankyMailServer(UnaryOperator<String> answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 5, InetAddress.getByName(MailServerForTests.HOST));
        Thread thread = new Thread(this::serve, "cranky-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Every line that a client said, those of mails too. */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                heard.add("");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 cranky");
        boolean mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            String command = line.toUpperCase(Locale.ROOT);
            if (mail && !line.equals(".")) {
                continue;
            }
            mail = command.equals("DATA");
            String said = mail ? "354 go on" : command.equals("QUIT") ? "221 bye" : answer.apply(line);
            if (said.equals(HANG_UP)) {
                return;
            }
            say(client, said);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
