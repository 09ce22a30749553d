package org.partnerportal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers some recipients with a refusal and keeps the others. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> refusals;
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    /** @param refusals what it says, by recipient */
    RefusingServer(Map<String, String> refusals) throws IOException {
        this.refusals = refusals;
        new Thread(this::serve, "refusing-smtp").start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** Recipients in order. */
    List<String> accepted() {
        return accepted;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = door.accept()) {
                    talk(client);
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 refusing.example");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("DATA")) {
                say(out, "354 go on");
                while (!".".equals(lines.readLine())) {
                    // nobody reads it
                }
            }
            say(out, answer(line));
        }
    }

    private String answer(String line) {
        if (!line.startsWith("RCPT TO:")) {
            return line.startsWith("EHLO") ? "250-refusing.example\r\n250 SMTPUTF8" : "250 ok";
        }
        String recipient = line.replaceAll(".*<(.*)>.*", "$1");
        String refusal = refusals.get(recipient);
        if (refusal == null) {
            accepted.add(recipient);
        }
        return refusal == null ? "250 ok" : refusal;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
