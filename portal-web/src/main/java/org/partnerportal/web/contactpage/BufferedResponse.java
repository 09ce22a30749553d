package org.partnerportal.web.contactpage;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps what a page writes, and lets nothing of it through: neither bytes nor headers nor cookies. */
final class BufferedResponse extends HttpServletResponseWrapper {

    private static final int USUAL_SIZE = 32 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private final ServletOutputStream stream = new Stream();
    private int status = SC_OK;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    String text() {
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public void sendError(int code) {
        status = code;
    }

    @Override
    public void sendError(int code, String message) {
        status = code;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setContentType(String type) {
        // decided by the form of the page
    }

    @Override
    public void setCharacterEncoding(String charset) {
        // always UTF-8
    }

    @Override
    public void setContentLength(int length) {
        // the whole is not known before the end
    }

    @Override
    public void setContentLengthLong(long length) {
        // the whole is not known before the end
    }

    @Override
    public void setHeader(String name, String value) {
        // a kept page is the same for everybody
    }

    @Override
    public void addHeader(String name, String value) {
        // a kept page is the same for everybody
    }

    @Override
    public void addCookie(jakarta.servlet.http.Cookie cookie) {
        // a kept page is the same for everybody
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes.write(b, off, len);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("not asynchronous");
        }
    }
}
