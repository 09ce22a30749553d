package org.partnerportal.dev.run;

/** Between two looks, or for a process that ends by itself. */
final class Waiting {

    private Waiting() {}

    static void millis(long length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** @return its exit status */
    static int on(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw interrupted(interrupted);
        }
    }

    private static CannotStartException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new CannotStartException("Interrupted.", interrupted);
    }
}
