package org.partnerportal.dev.it.walls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small files without quotes: a head line, then cells by its names; cells that are not there are empty. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> read(String resource) {
        try (InputStream in = Csv.class.getResourceAsStream(resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<String> head = Arrays.asList(lines.get(0).split(","));
            return lines.stream().skip(1).map(line -> row(head, line)).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, String> row(List<String> head, String line) {
        String[] cells = line.split(",", head.size());
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), i < cells.length ? cells[i] : "");
        }
        return row;
    }
}
