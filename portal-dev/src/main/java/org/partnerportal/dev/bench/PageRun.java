package org.partnerportal.dev.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The public contact page beside a static file of the same size from the same server, in turns. */
final class PageRun {

    private static final Duration WARM = Duration.ofSeconds(8);
    private static final Duration LENGTH = Duration.ofSeconds(6);
    private static final int ROUNDS = 5;
    private static final String STATIC_FILE = "benchmark.html";

    private final URI portal;
    private final Path documentRoot;
    private final HttpLoad load;

    PageRun(URI portal, Path documentRoot, int connections) {
        this.portal = portal;
        this.documentRoot = documentRoot;
        this.load = new HttpLoad(portal.getPort(), connections);
    }

    /** Requests per second, median of the rounds. */
    record Rates(double file, double page, double unchanged, List<Double> ratios, long bytes) {
        double ratio() {
            List<Double> sorted = ratios.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    Rates run(String token) throws Exception {
        String path = portal.getPath() + "support/" + token;
        HttpResponse<byte[]> page = get(path);
        String etag = page.headers().firstValue("ETag").orElseThrow();
        Files.write(documentRoot.resolve(STATIC_FILE), page.body());
        List<String> same = List.of("If-None-Match: " + etag);
        load.run("/" + STATIC_FILE, List.of(), 200, WARM);
        load.run(path, List.of(), 200, WARM);
        List<Double> files = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        List<Double> unchanged = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double file = load.run("/" + STATIC_FILE, List.of(), 200, LENGTH).perSecond();
            double one = load.run(path, List.of(), 200, LENGTH).perSecond();
            files.add(file);
            pages.add(one);
            ratios.add(one / file);
            unchanged.add(load.run(path, same, 304, LENGTH).perSecond());
        }
        return new Rates(median(files), median(pages), median(unchanged), ratios, page.body().length);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.resolve(path)).GET().build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IOException(path + " answered " + page.statusCode());
        }
        return page;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
