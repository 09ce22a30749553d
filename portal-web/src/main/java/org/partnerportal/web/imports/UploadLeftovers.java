package org.partnerportal.web.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Deletes what uploads leave behind: Payara keeps the file of an upload whose browser went away half-way. It lies among the
 * application's temporary files; no upload takes as long as a day.
 */
@WebListener
public class UploadLeftovers implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(UploadLeftovers.class.getName());
    private static final Duration OLD = Duration.ofDays(1);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> sweeping;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Path folder = Path.of(
                event.getServletContext().getAttribute(ServletContext.TEMPDIR).toString());
        Runnable sweep = () -> sweep(folder, clock.instant().minus(OLD));
        sweeping = executor.scheduleAtFixedRate(sweep, 0, 1, TimeUnit.HOURS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        sweeping.cancel(true);
    }

    /** Deletes the files of uploads that nobody has written to since that moment. */
    static void sweep(Path folder, Instant since) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(UploadLeftovers::isUpload).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "leftovers of uploads could not be deleted", failed);
        }
    }

    private static boolean isUpload(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("upload_") && name.endsWith(".tmp");
    }
}
