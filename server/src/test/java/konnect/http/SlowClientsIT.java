package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import konnect.ServerProcess;
import org.junit.jupiter.api.Test;

class SlowClientsIT {
    private static final int DRIP_MS = 1_000;
    private static final int DRIPS = 40;
    private static final String ASKED = "GET /health HTTP/1.1\r\nHost: localhost\r\n";
    private static final String BODY = """
            POST /api/auth/login HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 99\r
            \r
            """;

    private final ServerProcess server = ServerProcess.shared();

    @Test
    void whoNeverAsksAnythingWholeIsCutAfterTenSeconds() throws InterruptedException, ExecutionException {
        List<Callable<Long>> slow = List.of(
                () -> cutAfterMs("", ""), () -> cutAfterMs(ASKED, "X-Slow: 1\r\n"), () -> cutAfterMs(BODY, " "), () -> {
                    try (var second = connected()) {
                        health(second);
                        return cutAfterMs(second, BODY, " ");
                    }
                });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var honest = threads.submit(this::isAnsweredAgainAfterAPause);
            for (var each : threads.invokeAll(slow)) {
                assertThat(each.get()).isBetween(9_000L, 14_000L);
            }
            assertThat(honest.get()).isTrue();
        }
    }

    /** As a browser's connection is, and one that waits for a poll. */
    private boolean isAnsweredAgainAfterAPause() throws IOException {
        try (var socket = connected()) {
            health(socket);
            socket.setSoTimeout(15_000);
            try {
                return socket.getInputStream().read() >= 0;
            } catch (SocketTimeoutException stillOpen) {
                health(socket);
                return true;
            }
        }
    }

    private static void health(Socket socket) throws IOException {
        socket.getOutputStream().write((ASKED + "\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
        skipWhatIsThere(socket.getInputStream());
    }

    private static void skipWhatIsThere(InputStream in) throws IOException {
        do {
            in.skipNBytes(in.available());
        } while (in.available() > 0);
    }

    private long cutAfterMs(String first, String drip) throws IOException {
        try (var socket = connected()) {
            return cutAfterMs(socket, first, drip);
        }
    }

    private static long cutAfterMs(Socket socket, String first, String drip) throws IOException {
        long begun = System.nanoTime();
        socket.setSoTimeout(DRIP_MS);
        write(socket, first);
        for (int i = 0; i < DRIPS && !isCut(socket); i++) {
            write(socket, drip);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException cut) {
            // The next look finds it.
        }
    }

    private static boolean isCut(Socket socket) {
        try {
            while (socket.getInputStream().read() >= 0) {
                // An answer that comes before the end.
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.baseUri().getPort());
    }
}
