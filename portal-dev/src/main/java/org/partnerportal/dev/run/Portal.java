package org.partnerportal.dev.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** CONSOLE PROGRAM. Bare {@code mvn} ends here: brings the portal up and keeps it up until Ctrl-C. */
public final class Portal {

    private static final PrintStream CONSOLE = System.out;

    private final Stack stack;
    private volatile boolean stopping;

    private Portal(Stack stack) {
        this.stack = stack;
    }

    /** Exit status 1 with one message when something is in the way. */
    public static void main(String[] arguments) {
        try {
            new Portal(new Stack(Settings.read())).run();
        } catch (CannotStartException reason) {
            CONSOLE.println("\nPartner Portal: " + reason.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "portal-stop"));
        try {
            bringUp();
            String ended = stack.awaitEnd();
            // Ctrl-C reaches our processes at the same moment as us
            Waiting.millis(1000);
            throw new CannotStartException(ended + " ended unexpectedly. " + Log.tail(stack.log()));
        } catch (CannotStartException reason) {
            if (!stopping) {
                throw reason;
            }
        }
    }

    private void bringUp() {
        long begin = System.nanoTime();
        if (stack.prepare()) {
            CONSOLE.println("Ended what a killed run had left behind.");
        }
        CONSOLE.println(
                stack.settings().ownDatabase().isPresent() ? "Using your database." : "Starting the database …");
        stack.startDatabase();
        CONSOLE.println("Starting Payara Server and deploying the portal …");
        stack.startServer();
        welcome((System.nanoTime() - begin) / 1_000_000_000);
    }

    private void welcome(long seconds) {
        CONSOLE.println("\nPartner Portal is ready after " + seconds + " s: "
                + stack.settings().address());
        accounts(stack.settings().home().resolve("portal-ejb/src/main/resources/demo/accounts.properties"));
        for (String link : List.of("PORTAL SET-UP:", "PORTAL OPERATOR:")) {
            Log.find(stack.log(), link).ifPresent(CONSOLE::println);
        }
        CONSOLE.println("Data: " + stack.settings().data() + "   Log: " + stack.log() + "\nCtrl-C stops it.\n");
    }

    private void accounts(Path file) {
        if (!Boolean.parseBoolean(stack.settings().environment().get("PORTAL_DEMO")) || !Files.exists(file)) {
            return;
        }
        Map<String, String> accounts = read(file);
        CONSOLE.println("Demo accounts, all with the password " + accounts.remove("password") + ":");
        accounts.forEach((account, about) -> CONSOLE.printf("  %-36s %s%n", account, about));
    }

    /** In the order of the file, which is the order in which to try them. */
    private static Map<String, String> read(Path file) {
        var inOrder = new LinkedHashMap<String, String>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                return inOrder.put(key.toString(), value.toString());
            }
        };
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new CannotStartException("Cannot read " + file, unreadable);
        }
        return inOrder;
    }

    private void shutDown() {
        stopping = true;
        if (stack.started()) {
            CONSOLE.println("\nStopping …");
            stack.stop();
            CONSOLE.println("Stopped.");
        }
    }
}
