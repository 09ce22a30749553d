package org.partnerportal.dev.bench;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Sign-ins over HTTP, form and all, by as many people at once as there are processors; beside the hash by itself. */
final class SignInRun {

    private static final long SECONDS = 10;
    private static final int ITERATIONS = 210_000;
    private static final int KEY_BITS = 512;

    private final URI portal;
    private final List<String> accounts;
    private final String password;

    /** @param accounts one for each who signs in at the same time: attempts of one account wait for each other */
    SignInRun(URI portal, List<String> accounts, String password) {
        this.portal = portal;
        this.accounts = accounts;
        this.password = password;
    }

    /**
     * @param perSecond sign-ins of all together
     * @param hashes that one processor makes in a second, in this program
     */
    record Measured(int people, double perSecond, double hashes) {}

    Measured run() throws Exception {
        signIns(Duration.ofSeconds(2));
        double perSecond = signIns(Duration.ofSeconds(SECONDS));
        return new Measured(accounts.size(), perSecond, hashes());
    }

    private double signIns(Duration time) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(accounts.size());
        long start = System.nanoTime();
        List<Future<Integer>> counts = new ArrayList<>();
        for (String account : accounts) {
            counts.add(people.submit(() -> {
                int count = 0;
                while (System.nanoTime() - start < time.toNanos()) {
                    PortalSession.signIn(portal, account, password);
                    count++;
                }
                return count;
            }));
        }
        int all = 0;
        for (Future<Integer> count : counts) {
            all += count.get();
        }
        people.shutdown();
        return all / ((System.nanoTime() - start) / 1e9);
    }

    private double hashes() throws GeneralSecurityException {
        SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512");
        int count = 0;
        long start = System.nanoTime();
        while (System.nanoTime() - start < Duration.ofSeconds(SECONDS / 2).toNanos()) {
            factory.generateSecret(new PBEKeySpec(password.toCharArray(), new byte[16], ITERATIONS, KEY_BITS));
            count++;
        }
        return count / ((System.nanoTime() - start) / 1e9);
    }
}
