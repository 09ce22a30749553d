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

/** The public contact page beside static files of the same size from the same server, in turns. */
final class PageRun {

    private static final Duration WARM = Duration.ofSeconds(8);
    private static final Duration LENGTH = Duration.ofSeconds(6);
    private static final int ROUNDS = 5;
    private static final String FILE = "benchmark.html";

    /** Open to everybody, and of its files those without {@code .xhtml} are the container's, not those of Faces. */
    private static final String OPEN_FOLDER = "jakarta.faces.resource/";

    private final URI portal;
    private final Path domain;
    private final HttpLoad load;

    PageRun(URI portal, Path domain, int connections) {
        this.portal = portal;
        this.domain = domain;
        this.load = new HttpLoad(portal.getPort(), connections);
    }

    /** One thing that is asked for, and how many answers a second each round had. */
    private record Target(String name, String path, List<String> headers, int status, List<Double> rounds) {
        Target(String name, String path, List<String> headers, int status) {
            this(name, path, headers, status, new ArrayList<>());
        }
    }

    /**
     * @param perSecond answers a second, median of the rounds
     * @param ratios how many times as many answers the page had, by round
     */
    record Line(String name, double perSecond, List<Double> ratios) {
        double ratio() {
            return median(ratios);
        }
    }

    /** Files first, then the page itself, then the page as a browser asks that has it already. */
    record Rates(List<Line> lines, long bytes) {}

    Rates run(String token) throws Exception {
        String path = portal.getPath() + "support/" + token;
        HttpResponse<byte[]> answer = get(path);
        write(domain.resolve("docroot"), answer.body());
        write(domain.resolve("applications/portal/portal-web_war").resolve(OPEN_FOLDER), answer.body());
        String etag = answer.headers().firstValue("ETag").orElseThrow();
        Target page = new Target("the customer's page", path, List.of(), 200);
        List<Target> targets = List.of(
                new Target("a static file in the server's document root", "/" + FILE, List.of(), 200),
                new Target("a static file of the portal", portal.getPath() + OPEN_FOLDER + FILE, List.of(), 200),
                page,
                new Target("the page, unchanged (304)", path, List.of("If-None-Match: " + etag), 304));
        for (Target target : targets) {
            measure(target, WARM);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Target target : targets) {
                target.rounds().add(measure(target, LENGTH));
            }
        }
        return new Rates(targets.stream().map(target -> line(target, page)).toList(), answer.body().length);
    }

    private double measure(Target target, Duration length) throws Exception {
        return load.run(target.path(), target.headers(), target.status(), length)
                .perSecond();
    }

    private static Line line(Target target, Target page) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(page.rounds().get(round) / target.rounds().get(round));
        }
        return new Line(target.name(), median(target.rounds()), ratios);
    }

    private static void write(Path folder, byte[] page) throws IOException {
        Files.write(Files.createDirectories(folder).resolve(FILE), page);
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
