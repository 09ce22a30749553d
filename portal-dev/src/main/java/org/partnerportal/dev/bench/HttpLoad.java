package org.partnerportal.dev.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Keeps a fixed number of keep-alive connections to a server on this machine busy for a bounded time. Bare sockets, so
 * that the client costs as little as it can: client and server share the processors.
 */
final class HttpLoad {

    /** Requests that were answered as expected, how long it took, and the size of one answer's body. */
    record Result(long requests, Duration took, long bodyBytes) {
        double perSecond() {
            return requests / (took.toNanos() / 1e9);
        }
    }

    private final int port;
    private final int connections;

    HttpLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /**
     * @param headers further request header lines, each without its line end
     * @param expectedStatus any other status fails the run
     */
    Result run(String path, List<String> headers, int expectedStatus, Duration length) throws Exception {
        StringBuilder text = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        headers.forEach(header -> text.append(header).append("\r\n"));
        byte[] request = text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        long end = start + length.toNanos();
        try {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> keepBusy(request, expectedStatus, end)));
            }
            return sum(running, start);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Result sum(List<Future<long[]>> running, long start)
            throws InterruptedException, ExecutionException {
        long requests = 0;
        long body = 0;
        for (Future<long[]> one : running) {
            requests += one.get()[0];
            body = one.get()[1];
        }
        return new Result(requests, Duration.ofNanos(System.nanoTime() - start), body);
    }

    private long[] keepBusy(byte[] request, int expectedStatus, long end) throws IOException {
        long done = 0;
        long body = 0;
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress("127.0.0.1", port));
                InputStream in = new BufferedInputStream(socket.getInputStream(), 65536);
                OutputStream out = socket.getOutputStream();
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    out.write(request);
                    Answer answer = Answer.read(in);
                    if (answer.status() != expectedStatus) {
                        throw new IOException("status " + answer.status() + " instead of " + expectedStatus);
                    }
                    done++;
                    body = answer.bytes();
                    open = answer.keepAlive();
                }
            }
        }
        return new long[] {done, body};
    }

    private record Answer(int status, long bytes, boolean keepAlive) {

        static Answer read(InputStream in) throws IOException {
            int status = Integer.parseInt(line(in).split(" ")[1]);
            long length = 0;
            boolean chunked = false;
            boolean keepAlive = true;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(lower.substring(15).trim());
                } else if (lower.startsWith("transfer-encoding:")) {
                    chunked = lower.contains("chunked");
                } else if (lower.startsWith("connection:")) {
                    keepAlive = !lower.contains("close");
                }
            }
            return new Answer(status, chunked ? chunks(in) : skip(in, length), keepAlive);
        }

        private static long chunks(InputStream in) throws IOException {
            long total = 0;
            for (long size = size(in); size > 0; size = size(in)) {
                total += skip(in, size);
                line(in);
            }
            line(in);
            return total;
        }

        private static long size(InputStream in) throws IOException {
            return Long.parseLong(line(in).split(";")[0].trim(), 16);
        }

        private static long skip(InputStream in, long length) throws IOException {
            in.skipNBytes(length);
            return length;
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException("connection closed inside an answer");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
