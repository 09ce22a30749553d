package org.partnerportal.dev.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One import the way a person does it: upload, wait for the preview, run; beside what LOAD DATA needs for its rows. */
final class ImportRun {

    private static final String BOUNDARY = "----partner-portal-benchmark";

    private final PortalSession session;
    private final Connection connection;
    private final ProcessHandle server;
    private final long provider;

    ImportRun(PortalSession session, Connection connection, ProcessHandle server, long provider) {
        this.session = session;
        this.connection = connection;
        this.server = server;
        this.provider = provider;
    }

    /**
     * @param lines lines of the file
     * @param rows rows that the import wrote into the tables
     * @param resident most memory in MB that the server took meanwhile
     */
    record Measured(long lines, long rows, Duration reading, Duration writing, Duration loadData, long resident) {

        double rowsPerSecond() {
            return rows / seconds(reading.plus(writing));
        }

        double loadDataRowsPerSecond() {
            return rows / seconds(loadData);
        }

        double ratio() {
            return rowsPerSecond() / loadDataRowsPerSecond();
        }

        private static double seconds(Duration duration) {
            return duration.toNanos() / 1e9;
        }
    }

    Measured run(Path file, long lines, Path folder) throws Exception {
        List<TableCopy.Part> parts = parts(id());
        long before = count(parts);
        long start = System.nanoTime();
        upload(file);
        long job = number("SELECT MAX(id) FROM import_job WHERE company_id = ?", provider);
        long resident = await(job, "READY");
        long ready = System.nanoTime();
        confirm(job);
        resident = Math.max(resident, await(job, "DONE"));
        long done = System.nanoTime();
        Duration loadData = new TableCopy(connection, folder).load(parts);
        return new Measured(
                lines,
                count(parts) - before,
                Duration.ofNanos(ready - start),
                Duration.ofNanos(done - ready),
                loadData,
                resident);
    }

    /** All rows of this provider above what was there before. */
    private List<TableCopy.Part> parts(long lastCompany) {
        String customers = "IN (SELECT id FROM company WHERE kind = 'CUSTOMER' AND id > " + lastCompany + ")";
        return List.of(
                new TableCopy.Part("company", "kind = 'CUSTOMER' AND id > " + lastCompany),
                new TableCopy.Part("customer_relationship", "customer_id " + customers),
                new TableCopy.Part("customer_search_term", "customer_id " + customers),
                new TableCopy.Part("subscription", "customer_id " + customers));
    }

    private long id() throws SQLException {
        return number("SELECT COALESCE(MAX(id), 0) FROM company WHERE id <> ?", 0);
    }

    private long count(List<TableCopy.Part> parts) throws SQLException {
        long rows = 0;
        for (TableCopy.Part part : parts) {
            rows += number("SELECT COUNT(*) FROM " + part.table() + " WHERE ? = 0 AND " + part.condition(), 0);
        }
        return rows;
    }

    private void upload(Path file) throws IOException, InterruptedException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(session.address("imports/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", session.origin())
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .build();
        HttpResponse<String> answer =
                session.client().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() >= 400) {
            throw new IOException("upload of " + Files.size(file) + " bytes answered " + answer.statusCode());
        }
    }

    private void confirm(long job) throws IOException, InterruptedException {
        String path = "imports/detail?id=" + job;
        session.post(path, session.get(path), Map.of("decide", "decide", "decide:run", "decide:run"));
    }

    private long await(long job, String wanted) throws SQLException, IOException, InterruptedException {
        long resident = 0;
        for (String status = ""; !status.equals(wanted); ) {
            Thread.sleep(100);
            resident = Math.max(resident, Machine.residentMegabytes(server));
            status = status(job);
            if (List.of("FAILED", "CANCELLED", "WAITING").contains(status)) {
                throw new IOException("the import is " + status + " instead of " + wanted);
            }
        }
        return resident;
    }

    private String status(long job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT status FROM import_job WHERE id = ?")) {
            statement.setLong(1, job);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private long number(String sql, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
