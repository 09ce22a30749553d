package org.partnerportal.dev.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for ports that nobody listens on. */
public final class Ports {

    private static final Set<Integer> GIVEN = new HashSet<>();

    private Ports() {}

    /** A port free on loopback now, and not given before by this process. */
    public static synchronized int free() {
        List<ServerSocket> tried = new ArrayList<>();
        try {
            while (true) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                tried.add(socket);
                if (GIVEN.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            }
        } catch (IOException none) {
            throw new CannotStartException("No free port on this machine: " + none.getMessage(), none);
        } finally {
            tried.forEach(Ports::close);
        }
    }

    /** @throws CannotStartException with what to do, when somebody listens there or the address is not this machine's */
    static void requireFree(String bind, int port, String setting) {
        if (answers(port)) {
            throw taken(port, setting);
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(bind, port));
        } catch (IOException refused) {
            if (refused.getMessage() != null && refused.getMessage().contains("in use")) {
                throw taken(port, setting);
            }
            throw new CannotStartException(
                    "Cannot listen on " + bind + ":" + port + " (" + refused.getMessage()
                            + "). Choose another with PORTAL_BIND and " + setting + ".",
                    refused);
        }
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static CannotStartException taken(int port, String setting) {
        return new CannotStartException(
                "Port " + port + " is taken by another program. Stop it, or choose another port: " + setting + "="
                        + (port + 10) + " mvn");
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException harmless) {
            throw new IllegalStateException(harmless);
        }
    }
}
