package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import konnect.http.Asked;
import konnect.kernel.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What administrators do with experts: one by one, in bulk, and under categories. */
@TestInstance(Lifecycle.PER_CLASS)
class AdminExpertsIT {
    private static final String HEAD = "Email,Name,Title,Company,Experience,Price per min,Specialties,Languages,Bio\n";

    /** Too many to be through before they are looked at; with all others still as many as one file may have. */
    private static final int IMPORTED = 2_000;

    private static final String SHEET = "/spreadsheets/d/1aBcDeFgHiJkLmNoP/";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer sheets;
    private Stage stage;
    private Guest admin;

    @BeforeAll
    void open() throws IOException {
        sheets = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        sheets.createContext("/", exchange -> {
            var uri = exchange.getRequestURI().toString();
            asked.add(uri);
            var body = (HEAD + row("sheet@example.com", "Sheet")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/csv; charset=utf-8");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            int status = uri.contains("gviz") || uri.contains("elsewhere") ? 200 : 307;
            exchange.sendResponseHeaders(uri.contains("Moved") ? 302 : status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        sheets.start();
        stage = Stage.open(Map.of("KONNECT_SHEETS_URL", origin()));
        admin = stage.administrator();
    }

    @AfterAll
    void close() {
        admin.close();
        stage.close();
        sheets.stop(0);
    }

    private String origin() {
        return "http://127.0.0.1:" + sheets.getAddress().getPort();
    }

    private static String row(String email, String name) {
        return email + "," + name + ",Engineer,Acme,8,15.5,\"Java; System Design\",English|Hindi,Helps people.\n";
    }

    private Asked upload(String type, String body) {
        return Asked.ask(
                stage.server(),
                "POST /api/admin/mentors/bulk",
                body,
                "Authorization",
                admin.bearer,
                "Content-Type",
                type);
    }

    private JsonNode done(Asked accepted) {
        assertThat(accepted.status()).as(accepted.response().body()).isEqualTo(202);
        var path = "GET /api/admin/mentors/import-status/"
                + accepted.json().path("jobId").asText();
        Await.until(
                "the import is over",
                Duration.ofSeconds(60),
                () -> admin.http(path, "").json().has("endedAt"));
        return admin.http(path, "").json();
    }

    private static void counted(JsonNode job, int created, int updated, int failed) {
        assertThat(List.of(
                        job.path("created").asInt(),
                        job.path("updated").asInt(),
                        job.path("failed").asInt()))
                .as(job.toString())
                .containsExactly(created, updated, failed);
    }

    private String export() {
        return admin.http("GET /api/admin/mentors/export", "").response().body();
    }

    private JsonNode found(String search) {
        return admin.http("GET /api/admin/mentors?search=" + search, "").json().path("items");
    }

    @Test
    void goodRowsGoInBadOnesAreNamedAndTheSameFileTwiceChangesNothing() {
        var mail = Ids.next("m");
        var file = "\uFEFF" + HEAD + row(mail + "1@example.com", "Asha Rao") + row("nobody", "Bad Mail")
                + row(mail + "2@example.com", "Ravi").replace(",8,", ",eight,")
                + row(mail + "1@example.com", "Twice") + row(mail + "3@example.com", "")
                + row(mail + "4@example.com", "Meera").replace("15.5", "");
        var job = done(upload("text/csv", file));
        counted(job, 2, 0, 4);
        assertThat(job.path("status").asText()).isEqualTo("completed");
        assertThat(job.path("total").asInt()).isEqualTo(6);
        assertThat(job.path("processed").asInt()).isEqualTo(6);
        assertThat(job.path("errors").findValuesAsText("line")).containsExactly("3", "4", "5", "6");
        assertThat(job.path("errors").path(1).path("message").asText()).contains("experience");
        assertThat(job.path("errors").path(2).path("message").asText()).contains("line 2");
        var expert = found(mail + "1").path(0);
        assertThat(expert.path("mentorStatus").asText()).isEqualTo("approved");
        assertThat(expert.path("specialties").toString()).isEqualTo("[\"Java\",\"System Design\"]");
        assertThat(expert.path("languages").toString()).isEqualTo("[\"English\",\"Hindi\"]");
        assertThat(expert.path("pricePerMin").asDouble()).isEqualTo(15.5);
        assertThat(found(mail + "4").path(0).path("pricePerMin").asInt()).isEqualTo(10);
        assertThat(found(mail + "4").path(0).path("onboardingData").fieldNames())
                .toIterable()
                .containsExactly("appliedAt");

        var form = "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"experts.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--xyz--\r\n";
        counted(done(upload("multipart/form-data; boundary=xyz", form)), 0, 0, 4);
        counted(done(upload("text/csv", file.replace("Asha Rao", "Asha R"))), 0, 1, 4);
        assertThat(found(mail + "1").path(0).path("name").asText()).isEqualTo("Asha R");
    }

    @Test
    void aRowThatCannotBeStoredKeepsNoOtherOut() throws SQLException {
        var mail = Ids.next("m");
        var file = new StringBuilder(HEAD);
        for (int i = 0; i < 250; i++) {
            file.append(row(mail + i + "@example.com", i == 120 ? "Unstorable" : "Asha"));
        }
        stage.change("CREATE FUNCTION unstorable() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " IF NEW.name = 'Unstorable' THEN RAISE EXCEPTION 'secret'; END IF; RETURN NEW; END $$;"
                + " CREATE TRIGGER unstorable BEFORE INSERT ON expert FOR EACH ROW EXECUTE FUNCTION unstorable()");
        try {
            var job = done(upload("text/csv", file.toString()));
            counted(job, 249, 0, 1);
            assertThat(job.path("processed").asInt()).isEqualTo(250);
            assertThat(job.path("errors").toString()).isEqualTo("[{\"line\":122,\"message\":\"cannot be stored\"}]");
        } finally {
            stage.change("DROP TRIGGER unstorable ON expert; DROP FUNCTION unstorable()");
        }
        assertThat(found(mail + "120")).isEmpty();
        counted(done(upload("text/csv", file.toString())), 1, 0, 0);
        assertThat(stage.adminGets("/api/admin/audit/check").path("brokenAt").isMissingNode())
                .isTrue();
    }

    @Test
    void whatIsExportedImportsUnchangedAndNoCellIsAFormula() {
        var made = admin.http("POST /api/experts", """
                {"email":"%s@example.com","name":"=HYPERLINK(1)","title":"@SUM(A1)","company":"-1+1","experience":3,
                "bio":"+1\\nsecond, \\"line\\"","specialties":["C, C++","a;b\\\\c"],"languages":["English"],
                "phone":"+919876543210"}""".formatted(Ids.next("m")));
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        var file = export();
        assertThat(file)
                .contains("'=HYPERLINK(1)")
                .contains("'@SUM(A1)")
                .contains("'-1+1")
                .contains("'+919876543210");
        assertThat(file.lines()).noneMatch(line -> line.matches("(.*,)?\"?[=+@-].*"));
        counted(done(upload("text/csv", file)), 0, 0, 0);
        assertThat(export()).isEqualTo(file);
    }

    @Test
    void aFileThatCannotBeTakenIsRefusedWhole() {
        assertThat(upload("text/csv", "a,b\n1,2\n").status()).isEqualTo(400);
        assertThat(upload("text/csv", HEAD + "\"open").status()).isEqualTo(400);
        assertThat(upload("application/json", "{}").status()).isEqualTo(415);
        assertThat(upload("multipart/form-data; boundary=xyz", "--xyz--").status())
                .isEqualTo(400);
        assertThat(upload("text/csv", HEAD + row("a@example.com", "A").repeat(5_001))
                        .status())
                .isEqualTo(413);
        assertThat(upload("text/csv", HEAD + " ".repeat(2 * 1024 * 1024)).status())
                .isEqualTo(413);
        assertThat(admin.http("GET /api/admin/mentors/import-status/j_none", "").status())
                .isEqualTo(404);
    }

    @Test
    void anImportSurvivesTheServersDeath() {
        var mail = Ids.next("m");
        var file = new StringBuilder(HEAD);
        for (int i = 0; i < IMPORTED; i++) {
            file.append(row(mail + "-" + i + "@example.com", "Person " + i));
        }
        var accepted = upload("text/csv", file.toString());
        var path = "GET /api/admin/mentors/import-status/"
                + accepted.json().path("jobId").asText();
        Await.until(
                "the import has begun",
                Duration.ofSeconds(20),
                () -> admin.http(path, "").json().path("created").asInt() > 10);
        assertThat(admin.http(path, "").json().has("endedAt")).isFalse();
        stage.server().kill();
        stage.server().restart();
        counted(done(accepted), IMPORTED, 0, 0);
    }

    @Test
    void aSheetIsFetchedFromTheConfiguredHostAloneWithoutFollowingIt() {
        asked.clear();
        var line = "POST /api/admin/mentors/import-sheet";
        var job = done(admin.http(line, "{\"sheetUrl\":\"" + origin() + SHEET + "edit?usp=sharing#gid=7\"}"));
        counted(job, 1, 0, 0);
        assertThat(asked).containsExactly(SHEET + "export?format=csv&gid=7", SHEET + "gviz/tq?tqx=out:csv&gid=7");
        asked.clear();
        for (var url : List.of(
                "https://docs.google.com" + SHEET + "edit",
                origin() + "/admin",
                origin() + "@evil.example" + SHEET + "edit",
                "file:///etc/passwd",
                "http://169.254.169.254" + SHEET,
                "no address")) {
            assertThat(admin.http(line, "{\"sheetUrl\":\"" + url + "\"}").status())
                    .as(url)
                    .isEqualTo(400);
        }
        assertThat(asked).isEmpty();
        var moved = done(admin.http(line, "{\"sheetUrl\":\"" + origin() + "/spreadsheets/d/Moved123456/edit\"}"));
        assertThat(moved.path("status").asText()).isEqualTo("failed");
        assertThat(moved.path("errors").path(0).path("line").asInt()).isZero();
        assertThat(asked).hasSize(2).noneMatch(uri -> uri.contains("elsewhere"));
    }

    @Test
    void anExpertIsMadeEditedToggledAndTakenOutWhileHistoryStays() {
        var guest = stage.user(0);
        var body = """
                {"email":"%s","title":"Engineer","company":"Acme","experience":8,"bio":"Helps.","pricePerMin":10,
                "specialties":["Java"],"languages":["English"]}""".formatted(guest.email);
        var id = admin.http("POST /api/experts", body).json().path("id").asText();
        assertThat(admin.http("POST /api/experts", body).code()).isEqualTo("ALREADY_APPLIED");
        assertThat(guest.http("POST /api/experts", body).status()).isEqualTo(403);
        var mentor = "/api/admin/mentors/" + id;
        assertThat(admin.http("PATCH " + mentor, "{\"pricePerMin\":20}")
                        .json()
                        .path("pricePerMin")
                        .asInt())
                .isEqualTo(20);
        assertThat(admin.http("POST " + mentor + "/toggle-availability", "").code())
                .isEqualTo("EXPERT_OFFLINE");
        guest.arrive("expert");
        assertThat(admin.http("POST " + mentor + "/toggle-availability", "")
                        .json()
                        .path("available")
                        .asBoolean())
                .isFalse();
        assertThat(admin.http("POST " + mentor + "/toggle-availability", "")
                        .json()
                        .path("available")
                        .asBoolean())
                .isTrue();
        var user = stage.user(100).arrive("user");
        var talk = Talk.begin(user, new Stage.Mentor(guest, id));
        talk.expert().ask("chat-message", talk.of("message:'here I am'"));
        user.ask("end-chat", talk.of(""));

        assertThat(admin.http("DELETE /api/experts/" + id, "").status()).isEqualTo(200);
        assertThat(admin.http("DELETE /api/experts/" + id, "").status()).isEqualTo(404);
        assertThat(admin.http("GET /api/experts/" + id, "").status()).isEqualTo(404);
        assertThat(admin.http("GET /api/admin/mentors?search=" + guest.email, "")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(guest.http("GET /api/users/me", "").json().path("role").asText())
                .isEqualTo("user");
        var session = user.http("GET /api/sessions/" + talk.chatId(), "").json();
        assertThat(session.path("expert").path("name").asText()).isEqualTo("Asha");
        assertThat(stage.proof().path("violations")).isEmpty();
        assertThat(admin.http("POST /api/experts", body).json().path("id").asText())
                .isEqualTo(id);
        talk.close();
    }

    @Test
    void categoriesAreCuratedAndSpecialtiesFollowAtOnce() {
        var all = admin.http("GET /api/admin/categories?limit=100", "").json();
        assertThat(all.path("total").asInt()).isEqualTo(12);
        assertThat(all.path("items").path(0).path("specialties").toString()).contains("System Design");
        var made =
                admin.http("POST /api/admin/categories", "{\"name\":\"Music\",\"specialties\":[\"Sitar\",\"Tabla\"]}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(category("Sitar")).isEqualTo("Music");
        assertThat(made.json().path("position").asInt()).isEqualTo(13);
        var line = "/api/admin/categories/" + made.json().path("id").asText();
        assertThat(admin.http("POST /api/admin/categories", "{\"name\":\"Music\"}")
                        .status())
                .isEqualTo(409);
        assertThat(admin.http("PATCH " + line, "{\"specialties\":[\"java\"]}").code())
                .isEqualTo("CONFLICT");
        assertThat(category("Java")).isEqualTo("Software Engineering");
        assertThat(admin.http("PATCH " + line, "{\"name\":\"Indian music\",\"specialties\":[\"Tabla\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(category("Tabla")).isEqualTo("Indian music");
        assertThat(category("Sitar")).isEmpty();
        assertThat(admin.http("DELETE " + line, "").json().path("name").asText())
                .isEqualTo("Indian music");
        assertThat(category("Tabla")).isEmpty();
        assertThat(admin.http("DELETE " + line, "").status()).isEqualTo(404);
    }

    private String category(String specialty) {
        for (var each : Asked.ask(stage.server(), "GET /api/experts/specialties", "")
                .json()
                .path("items")) {
            if (each.path("name").asText().equals(specialty)) {
                return each.path("category").asText();
            }
        }
        return "";
    }
}
