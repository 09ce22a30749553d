package org.partnerportal.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All text files as they stand in the sources: those of the pages and those of the mails. */
final class Bundles {

    static final Path PAGES = Path.of("src/main/resources/i18n");
    private static final Path MAILS = Path.of("../portal-ejb/src/main/resources/i18n");

    private Bundles() {}

    /** A line of a text file. */
    record Text(Path file, String key, String value) {

        String language() {
            String name = file.getFileName().toString();
            return name.endsWith("_es.properties") ? "es" : name.endsWith("_ru.properties") ? "ru" : "en";
        }

        String where() {
            return file.getFileName() + ": " + key;
        }
    }

    /** English files, each of which has two siblings. */
    static List<Path> english() {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(PAGES, MAILS)) {
            files.addAll(files(folder, ".properties"));
        }
        files.removeIf(file -> file.toString().matches(".*_(es|ru)\\.properties"));
        return files;
    }

    static Path sibling(Path english, String language) {
        String name = english.getFileName().toString().replace(".properties", "_" + language + ".properties");
        return english.resolveSibling(name);
    }

    static List<Text> texts(Path file) {
        List<Text> texts = new ArrayList<>();
        String unfinished = "";
        for (String line : read(file).lines().toList()) {
            String whole = unfinished + line.stripLeading();
            if (whole.endsWith("\\")) {
                unfinished = whole.substring(0, whole.length() - 1);
                continue;
            }
            unfinished = "";
            int equals = whole.indexOf('=');
            if (equals > 0 && !whole.startsWith("#")) {
                texts.add(new Text(
                        file,
                        whole.substring(0, equals).strip(),
                        whole.substring(equals + 1).strip()));
            }
        }
        return texts;
    }

    static List<Text> all() {
        List<Text> all = new ArrayList<>();
        for (Path english : english()) {
            all.addAll(texts(english));
            all.addAll(texts(sibling(english, "es")));
            all.addAll(texts(sibling(english, "ru")));
        }
        return all;
    }

    /** Keys of the pages' English texts. */
    static Map<String, String> pageTexts() {
        Map<String, String> texts = new TreeMap<>();
        english().stream()
                .filter(file -> file.startsWith(PAGES))
                .flatMap(file -> texts(file).stream())
                .forEach(text -> texts.put(text.key(), text.value()));
        return texts;
    }

    /** Relative path to content of all files below a folder that end like this; nothing when there is no folder. */
    static Map<Path, String> contents(Path folder, String ending) {
        Map<Path, String> contents = new LinkedHashMap<>();
        files(folder, ending).forEach(file -> contents.put(file, read(file)));
        return contents;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
