package org.partnerportal.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The files of {@code resources/demo}, all in UTF-8. */
final class DemoFile {

    private DemoFile() {}

    /** The rows of a CSV file; fields by the names of its first line. */
    static List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(name))) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the demo has such a file. */
    static boolean exists(String name) {
        return DemoFile.class.getResource("/demo/" + name) != null;
    }

    /** The one password of all demo accounts. */
    static String password() {
        Properties accounts = new Properties();
        try (InputStreamReader reader = new InputStreamReader(open("accounts.properties"), StandardCharsets.UTF_8)) {
            accounts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return accounts.getProperty("password");
    }

    private static InputStream open(String name) {
        InputStream in = DemoFile.class.getResourceAsStream("/demo/" + name);
        if (in == null) {
            throw new IllegalStateException("no such demo file: " + name);
        }
        return in;
    }
}
