package konnect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for what tests start: below those that systems give to outgoing connections, none of which then takes one before
 * its owner listens or while it is down; each fork, which the pom tells its number, counts through a stretch of its own.
 */
public final class Ports {
    private static final int FIRST = 10_000;
    private static final int STRETCH = 2_000;
    private static final int FORK = Integer.getInteger("konnect.fork", 1);
    private static final AtomicInteger GIVEN = new AtomicInteger();

    private Ports() {}

    /** One that nobody listens on and that this fork has not given away. */
    public static int free() {
        int port;
        do {
            port = FIRST + (FORK - 1) * STRETCH + GIVEN.getAndIncrement() % STRETCH;
        } while (!isFree(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
