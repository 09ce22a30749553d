package org.partnerportal.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file as a row of compressed pieces, written and read as a stream, of which one piece at a time is in memory. */
final class StoredFile {

    private static final int PIECE = 1 << 20;

    private StoredFile() {}

    /** Takes a piece of a file. */
    interface PieceSink {
        void add(int number, byte[] content);
    }

    /** What is written goes to the sink; closing writes the last piece. */
    static OutputStream writer(PieceSink sink) throws IOException {
        return new GZIPOutputStream(new Pieces(sink), 1 << 16);
    }

    /** @param source gives the piece of a number, empty after the last */
    static InputStream reader(IntFunction<Optional<byte[]>> source) throws IOException {
        return new GZIPInputStream(new Joined(source), 1 << 16);
    }

    private static final class Pieces extends OutputStream {

        private final PieceSink sink;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        private int number;

        Pieces(PieceSink sink) {
            this.sink = sink;
        }

        @Override
        public void write(int b) {
            piece.write(b);
            handOver(PIECE);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            piece.write(bytes, offset, length);
            handOver(PIECE);
        }

        @Override
        public void close() {
            handOver(1);
        }

        private void handOver(int atLeast) {
            if (piece.size() >= atLeast) {
                sink.add(number++, piece.toByteArray());
                piece.reset();
            }
        }
    }

    private static final class Joined extends InputStream {

        private final IntFunction<Optional<byte[]>> source;
        private InputStream piece = new ByteArrayInputStream(new byte[0]);
        private int number;

        Joined(IntFunction<Optional<byte[]>> source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = piece.read(bytes, offset, length);
            while (read < 0) {
                Optional<byte[]> next = source.apply(number++);
                if (next.isEmpty()) {
                    return -1;
                }
                piece = new ByteArrayInputStream(next.get());
                read = piece.read(bytes, offset, length);
            }
            return read;
        }
    }
}
