package konnect.http;

import static konnect.http.Asked.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import konnect.ServerProcess;
import konnect.db.Pools;
import org.junit.jupiter.api.Test;

class EdgeIT {
    private static final Duration SOON = Duration.ofSeconds(8);
    private final ServerProcess server = ServerProcess.shared();

    @Test
    void everyAnswerHasARequestIdAndRefusesWhatBrowsersShouldNotDo() {
        for (var line :
                new String[] {"GET /api/config/client", "GET /api/nothing", "GET /health", "GET /nothing.txt"}) {
            var answer = ask(server, line, "");
            assertThat(answer.header("X-Request-Id")).as(line).matches("[A-Za-z0-9_-]{1,64}");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(ask(server, "GET /api/nothing", "", "X-Request-Id", "mine_1").header("X-Request-Id"))
                .isEqualTo("mine_1");
        assertThat(ask(server, "GET /api/nothing", "", "X-Request-Id", "not mine")
                        .header("X-Request-Id"))
                .isNotEqualTo("not mine");
    }

    @Test
    void whoIsAskedComesBeforeWhatIsSent() {
        var bearer = Asked.signUp(server).bearer();
        var body = "name=Asha";
        assertThat(ask(server, "PATCH /api/users/me", body, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(401);
        refused(
                ask(server, "PATCH /api/users/me", body, "Content-Type", "text/plain", "Authorization", bearer),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        assertThat(ask(server, "PATCH /api/users/me", "{", "Authorization", "Bearer x.y.z")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoIsAskedComesBeforeWhatIsAnswered() {
        var bearer = Asked.signUp(server).bearer();
        for (var line : new String[] {
            "GET /api/admin/mentors/export", "GET /api/admin/transactions", "GET /api/admin/revenue?period=daily"
        }) {
            refused(ask(server, line, "", "Accept", "image/png"), 401, "UNAUTHENTICATED");
            refused(ask(server, line, "", "Accept", "image/png", "Authorization", bearer), 403, "FORBIDDEN");
        }
        for (var line : new String[] {
            "GET /api/wallet/transactions/t_1/receipt.pdf", "GET /api/sessions/s_1/calendar.ics",
        }) {
            refused(ask(server, line, "", "Accept", "image/png"), 401, "UNAUTHENTICATED");
            refused(ask(server, line, "", "Accept", "image/png", "Authorization", bearer), 406, "NOT_ACCEPTABLE");
        }
        refused(ask(server, "POST /api/files", "{}"), 401, "UNAUTHENTICATED");
        refused(ask(server, "POST /api/files", "{}", "Authorization", bearer), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void parametersAreOfTheirDocumentedForm() {
        var bearer = Asked.signUp(server).bearer();
        for (var id : new String[] {"%00", "a.b", "a%20b", "x".repeat(129)}) {
            refused(ask(server, "GET /api/experts/" + id, ""), 404, "NOT_FOUND");
            var favourite = "DELETE /api/users/me/favourites/" + id;
            refused(ask(server, favourite, "", "Authorization", bearer), 404, "NOT_FOUND");
            refused(ask(server, favourite, ""), 401, "UNAUTHENTICATED");
        }
        for (var query : new String[] {"search=a%00", "page=%2B1", "page=007", "page=%D9%A7", "limit=101"}) {
            refused(ask(server, "GET /api/experts?" + query, ""), 400, "VALIDATION_FAILED");
        }
        var deposit = ask(
                server, "POST /api/wallet/deposit", "{\"amount\":1}", "Authorization", bearer, "Idempotency-Key", "");
        refused(deposit, 400, "VALIDATION_FAILED");
    }

    @Test
    void badBodiesAreProblemsWithTheirCodes() {
        refused(ask(server, "POST /api/auth/login", "{\"email\":"), 400, "MALFORMED_JSON");
        refused(ask(server, "POST /api/auth/login", "[]"), 400, "VALIDATION_FAILED");
        refused(
                ask(server, "POST /api/auth/login", "{\"email\":\"a\",\"email\":\"b\",\"password\":\"c\"}"),
                400,
                "VALIDATION_FAILED");
        refused(
                ask(server, "POST /api/auth/login", "{\"email\":\"a\",\"password\":\"c\",\"more\":1}"),
                400,
                "VALIDATION_FAILED");
        refused(
                ask(server, "POST /api/auth/login", "{\"email\":\"a\\u0000\",\"password\":\"c\"}"),
                400,
                "VALIDATION_FAILED");
        refused(ask(server, "POST /api/auth/login", "{\"email\":1,\"password\":\"c\"}"), 400, "VALIDATION_FAILED");
        refused(ask(server, "POST /api/auth/login", ""), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void largeBodiesAreRefused() {
        var large = "{\"email\":\"" + "a".repeat(JsonBody.MAX_BYTES) + "\"}";
        refused(ask(server, "POST /api/auth/login", large), 413, "TOO_LARGE");
        refused(ask(server, "POST /api/auth/login", "a".repeat((int) Edge.MAX_BODY + 1)), 413, "TOO_LARGE");
    }

    @Test
    void bodiesThatNeverComeKeepNoWorker() throws IOException {
        var stuck = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 2 * Pools.REQUESTS; i++) {
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.at("/").getPort());
                stuck.add(socket);
                socket.getOutputStream().write("""
                        POST /api/auth/login HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/json\r
                        Content-Length: 99\r
                        \r
                        {"email":""".getBytes(StandardCharsets.US_ASCII));
            }
            var answer = assertTimeoutPreemptively(SOON, () -> ask(server, "GET /api/config/client", ""));
            assertThat(answer.status()).isEqualTo(200);
        } finally {
            for (var socket : stuck) {
                socket.close();
            }
        }
    }

    @Test
    void bodiesOfAnySizeAndInPiecesAreRead() {
        for (int length : new int[] {10, SmallBodies.MAX_BYTES - 1, SmallBodies.MAX_BYTES + 1, 100_000}) {
            var body = "{\"email\":\"" + "a".repeat(length) + "\",\"password\":7}";
            refused(ask(server, "POST /api/auth/login", body), 400, "VALIDATION_FAILED");
            var pieces = BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.US_ASCII)));
            var request = HttpRequest.newBuilder(server.at("/api/auth/login"))
                    .header("Content-Type", "application/json")
                    .expectContinue(length % 2 == 0);
            refused(Asked.send(request.POST(pieces).build()), 400, "VALIDATION_FAILED");
        }
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        refused(ask(server, "GET /api/nothing", ""), 404, "NOT_FOUND");
        refused(ask(server, "DELETE /api/auth/login", ""), 405, "METHOD_NOT_ALLOWED");
        refused(ask(server, "GET /api/config/client", "", "Accept", "image/png"), 406, "NOT_ACCEPTABLE");
        refused(ask(server, "GET /api/config/client%00", ""), 404, "NOT_FOUND");
    }

    @Test
    void onlyListedOriginsMayRead() {
        try (var listed = ServerProcess.start(Map.of("KONNECT_CORS_ORIGINS", "https://app.example"))) {
            var question = ask(
                    listed,
                    "OPTIONS /api/users/me",
                    "",
                    "Origin",
                    "https://app.example",
                    "Access-Control-Request-Method",
                    "PATCH");
            assertThat(question.status()).isEqualTo(204);
            assertThat(question.header("Access-Control-Allow-Methods")).contains("PATCH");
            var answer = ask(listed, "GET /api/config/client", "", "Origin", "https://app.example");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
            assertThat(answer.header("Access-Control-Expose-Headers")).contains("RateLimit-Remaining", "ETag");
            var other = ask(listed, "GET /api/config/client", "", "Origin", "https://evil.example");
            assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void requestsBeyondTheLimitAreToldWhenToComeBack() {
        try (var strict =
                ServerProcess.start(Map.of("KONNECT_RATE_LIMIT_ADDRESS", "3", "KONNECT_RATE_LIMIT_PERSON", "5"))) {
            var signedUp = Asked.signUp(strict);
            assertThat(signedUp.header("RateLimit-Remaining")).isEqualTo("2");
            ask(strict, "GET /api/config/client", "", "Authorization", "Bearer nonsense");
            ask(strict, "GET /api/config/client", "");
            var refused = ask(strict, "GET /api/config/client", "");
            refused(refused, 429, "RATE_LIMITED");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
            assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
            var person = ask(strict, "GET /api/users/me", "", "Authorization", signedUp.bearer());
            assertThat(person.status()).isEqualTo(200);
            assertThat(person.header("RateLimit-Limit")).isEqualTo("5");
            assertThat(ask(strict, "GET /health", "").status()).isEqualTo(200);
        }
    }

    @Test
    void whatReachesNoOperationIsCountedOnceToo() {
        try (var strict =
                ServerProcess.start(Map.of("KONNECT_RATE_LIMIT_ADDRESS", "6", "KONNECT_RATE_LIMIT_PERSON", "3"))) {
            var bearer = Asked.signUp(strict).bearer();
            left(ask(strict, "GET /nothing.txt", ""), 404, "");
            left(ask(strict, "GET /api/nothing", ""), 404, "4");
            left(ask(strict, "DELETE /api/auth/login", ""), 405, "3");
            left(ask(strict, "GET /api/config/client", "", "Accept", "image/png"), 406, "2");
            left(ask(strict, "POST /api/auth/login", "", "Content-Type", "text/plain"), 415, "1");
            left(ask(strict, "POST /api/files", "{}"), 401, "0");
            var refused = ask(strict, "GET /api/nothing", "");
            left(refused, 429, "0");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
            left(ask(strict, "GET /api/nothing", "", "Authorization", bearer), 404, "2");
            left(ask(strict, "POST /api/files", "{}", "Authorization", bearer), 415, "1");
        }
    }

    private static void left(Asked answer, int status, String remaining) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("RateLimit-Remaining"))
                .as(answer.response().toString())
                .isEqualTo(remaining);
    }

    @Test
    void publicReadsThatHaveNotChangedAreFree() {
        try (var strict = ServerProcess.start(Map.of("KONNECT_RATE_LIMIT_PUBLIC_READS", "2"))) {
            var list = ask(strict, "GET /api/experts", "");
            left(list, 200, "1");
            for (int i = 0; i < 5; i++) {
                left(ask(strict, "GET /api/experts", "", "If-None-Match", list.header("ETag")), 304, "1");
            }
            left(ask(strict, "GET /api/experts", ""), 200, "0");
            left(ask(strict, "GET /api/experts", ""), 429, "0");
        }
    }

    @Test
    void theHealthOfEachPartIsTold() {
        for (var path : new String[] {"/health", "/health/live", "/health/ready"}) {
            var health = ask(server, "GET " + path, "");
            assertThat(health.status()).as(path).isEqualTo(200);
            assertThat(health.json().path("status").asText()).isEqualTo("UP");
        }
        assertThat(ask(server, "GET /health/ready", "").json().findValuesAsText("name"))
                .contains("database");
    }

    @Test
    void theDocumentTellsOfEveryOperationAndWhoMayCallIt() {
        var document = ask(server, "GET /api/openapi.json", "").json();
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        var edit = document.path("paths").path("/api/users/me").path("patch");
        assertThat(edit.path("security").toString()).contains("bearer");
        assertThat(edit.path("responses").has("401")).isTrue();
        assertThat(edit.path("responses").has("415")).isTrue();
        var login = document.path("paths").path("/api/auth/login").path("post");
        assertThat(login.path("security").toString()).doesNotContain("bearer");
        assertThat(login.path("responses").has("429")).isTrue();
    }

    @Test
    void theIndexIsAPageOfItsOwnForBrowsersAndJsonForOthers() {
        var page = ask(server, "GET /api", "", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body())
                .contains("/api/auth/login", "/api/reference/reference.js")
                .doesNotContain("<script>", "style=", "http:", "https:");
        for (var file : new String[] {"reference.js", "reference.css", "tokens.css"}) {
            assertThat(ask(server, "GET /api/reference/" + file, "").status())
                    .as(file)
                    .isEqualTo(200);
        }
        var index = ask(server, "GET /api", "", "Accept", "*/*");
        assertThat(index.json().path("operations").findValuesAsText("path"))
                .contains("/api/auth/login", "/api/users/me");
    }

    private static void refused(Asked answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.code()).contains(code);
        assertThat(answer.response().body()).doesNotContain("Exception", "at konnect", "jakarta");
    }
}
