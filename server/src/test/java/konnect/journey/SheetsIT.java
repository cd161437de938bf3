package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A host of sheets whose name leads back into the server's own network. */
class SheetsIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aHostWhoseNameLeadsToAPrivateAddressIsNeverAsked() throws IOException {
        var asked = new AtomicInteger();
        var inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        inside.start();
        var names =
                Files.writeString(Files.createTempFile("hosts", ""), "127.0.0.1 localhost\n127.0.0.1 sheets.example\n");
        var origin = "http://sheets.example:" + inside.getAddress().getPort();
        try (var stage = Stage.open(
                Map.of("KONNECT_SHEETS_URL", origin, "JAVA_TOOL_OPTIONS", "-Djdk.net.hosts.file=" + names))) {
            var job = stage.admin(
                            "POST /api/admin/mentors/import-sheet",
                            "{\"sheetUrl\":\"" + origin + "/spreadsheets/d/1aBcDeFgHiJkLmNoP/edit\"}")
                    .json()
                    .path("jobId")
                    .asText();
            var path = "/api/admin/mentors/import-status/" + job;
            Await.until("the import is over", SOON, () -> stage.adminGets(path).has("endedAt"));
            var status = stage.adminGets(path);
            assertThat(status.path("status").asText()).isEqualTo("failed");
            assertThat(status.path("errors").path(0).path("message").asText()).contains("private address");
            assertThat(asked).hasValue(0);
        } finally {
            inside.stop(0);
        }
    }
}
