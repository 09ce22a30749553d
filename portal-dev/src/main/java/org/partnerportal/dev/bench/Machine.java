package org.partnerportal.dev.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String description() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getAvailableProcessors() + " processors (" + processor() + "), "
                + Math.round(system.getTotalMemorySize() / 1024.0 / 1024 / 1024) + " GB of memory, " + system.getName()
                + " " + system.getVersion() + ", " + System.getProperty("java.vm.name") + " " + Runtime.version();
    }

    /** Load average of the last minute, to tell a quiet machine from a busy one. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Resident memory of a process in MB; 0 where the platform does not tell. */
    static long residentMegabytes(ProcessHandle process) {
        return status(process, "VmRSS:");
    }

    private static long status(ProcessHandle process, String field) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException untold) {
            return 0;
        }
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse("unnamed");
        } catch (IOException untold) {
            return "unnamed";
        }
    }
}
