package konnect.journey;

import static konnect.http.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.ServerProcess;
import konnect.db.embedded.EmbeddedPostgres;
import konnect.http.Asked;

/** A server with short times of its own, and the people who meet on it. */
final class Stage implements AutoCloseable {
    private static final String ADMIN = "admin@example.com";
    private static final List<String> PIPELINE =
            List.of("documents_verified", "call_scheduled", "call_done", "approved");

    private final Path data;
    private final ServerProcess server;

    /** An approved expert, not yet online. */
    record Mentor(Guest guest, String expertId) {}

    private Stage(Path data, ServerProcess server) {
        this.data = data;
        this.server = server;
    }

    static Stage open(Map<String, String> times) {
        try {
            var data = Files.createTempDirectory("konnect-stage");
            var environment = new HashMap<>(times);
            environment.put("KONNECT_DATA_DIR", data.toString());
            environment.put("KONNECT_RATE_LIMITS", "off");
            environment.put("KONNECT_ADMIN_EMAIL", ADMIN);
            environment.put("KONNECT_ADMIN_PASSWORD", Asked.PASSWORD);
            return new Stage(data, ServerProcess.start(environment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    ServerProcess server() {
        return server;
    }

    Guest user(int rupees) {
        var guest = new Guest(server, Asked.signUp(server));
        if (rupees > 0) {
            guest.deposit(rupees);
        }
        return guest;
    }

    Mentor applicant(int price) {
        var guest = user(0);
        var applied = guest.http("POST /api/experts/register", """
                {"title":"Engineer","company":"Example","experience":8,"bio":"Helps.","pricePerMin":%d,
                "specialties":["Java"],"languages":["English"],"phone":"+919876543210",
                "linkedinUrl":"https://www.linkedin.com/in/example"}""".formatted(price));
        return new Mentor(guest, applied.json().path("id").asText());
    }

    Mentor mentor(int price) {
        var mentor = applicant(price);
        var admin = adminBearer();
        for (var step : PIPELINE) {
            var moved = ask(
                    server,
                    "PUT /api/admin/mentor-applications/" + mentor.expertId() + "/status",
                    "{\"status\":\"" + step + "\"}",
                    "Authorization",
                    admin);
            if (moved.status() != 200) {
                throw new AssertionError(moved.json().toString());
            }
        }
        return mentor;
    }

    Mentor online(int price) {
        var mentor = mentor(price);
        mentor.guest().arrive("expert");
        return mentor;
    }

    Asked admin(String line, String body) {
        return ask(server, line, body, "Authorization", adminBearer());
    }

    /** What an administrator is shown at this path. */
    JsonNode adminGets(String path) {
        var answer = admin("GET " + path, "");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }

    Guest administrator() {
        return new Guest(server, adminSignIn());
    }

    private String adminBearer() {
        return adminSignIn().bearer();
    }

    private Asked adminSignIn() {
        return ask(
                server,
                "POST /api/auth/login",
                "{\"email\":\"" + ADMIN + "\",\"password\":\"" + Asked.PASSWORD + "\"}");
    }

    JsonNode proof() {
        return admin("GET /api/admin/ledger/proof", "").json();
    }

    /** The server's own database, beside it. */
    Connection database() throws SQLException {
        var postgres = EmbeddedPostgres.attach(data).orElseThrow();
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    /** Changes something in the server's own database. */
    void change(String sql) throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
