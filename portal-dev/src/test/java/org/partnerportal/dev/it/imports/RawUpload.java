package org.partnerportal.dev.it.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;

/** An upload byte by byte, as no well-behaved client would send it. */
final class RawUpload implements AutoCloseable {

    private static final String BOUNDARY = "limit";
    private static final String PART = "--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n";
    private static final String END = "\r\n--" + BOUNDARY + "--\r\n";
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final OutputStream out;
    private final String head;

    RawUpload(URI portal, String session) throws IOException {
        socket = new Socket(portal.getHost(), portal.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        head = "POST " + portal.getPath() + "/imports/upload HTTP/1.1\r\nHost: " + portal.getAuthority()
                + "\r\nSec-Fetch-Site: same-origin\r\nCookie: JSESSIONID=" + session
                + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
    }

    /** Says that so many bytes follow, and sends none of them. */
    void announce(long bytes) throws IOException {
        send(head + "Content-Length: " + bytes + "\r\n\r\n");
    }

    /** Begins a file without saying how long it will be, and does not end it. */
    void begin(int bytes) throws IOException {
        String content = PART + content(bytes);
        send(head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(content.length()) + "\r\n" + content
                + "\r\n");
    }

    /** Sends a whole file as a browser does. */
    void file(int bytes) throws IOException {
        String content = PART + content(bytes) + END;
        send(head + "Content-Length: " + content.length() + "\r\n\r\n" + content);
    }

    /** Status line and headers. */
    String answer() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        StringBuilder answer = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            answer.append(line).append('\n');
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    /** What no table begins with. */
    private static String content(int bytes) {
        char[] content = new char[bytes];
        Arrays.fill(content, '\u0001');
        return new String(content);
    }
}
