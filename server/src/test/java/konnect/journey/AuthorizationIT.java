package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import konnect.files.Samples;
import konnect.http.Asked;
import konnect.kernel.Json;
import konnect.realtime.EventName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of authorization.csv, tried cell by cell; what is not in it fails here. */
class AuthorizationIT {
    private static final List<String> IDENTITIES =
            List.of("none", "expired", "disabled", "user", "other", "applicant", "expert", "otherExpert", "admin");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);
    private static final List<Row> ROWS = rows();

    private static Stage stage;
    private static final Map<String, Guest> GUESTS = new HashMap<>();
    private static final Map<String, String> BEARERS = new LinkedHashMap<>();
    private static final Map<String, String> IDS = new HashMap<>();

    /** One line of the table. */
    private record Row(String operation, String body, List<String> expected) {
        boolean isEvent() {
            return !operation.contains(" ");
        }
    }

    @BeforeAll
    static void everybodyIsThere() throws SQLException {
        stage = Stage.open(Map.of());
        var expired = stage.user(0);
        stage.change("CREATE OR REPLACE FUNCTION clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE"
                + " RETURN date_trunc('milliseconds', clock_timestamp() + interval '1 hour')");
        Await.until("the node proves itself under the new time", Duration.ofSeconds(20), AuthorizationIT::isProved);
        var disabled = stage.user(0);
        stage.change("UPDATE person SET disabled = true WHERE id = '" + disabled.id + "'");
        var applicant = stage.applicant(15);
        var expert = stage.online(15);
        var otherExpert = stage.online(20);
        BEARERS.put("none", "");
        BEARERS.put("expired", expired.bearer);
        BEARERS.put("disabled", disabled.bearer);
        var user = stage.user(100).arrive("user");
        join("user", user);
        join("other", stage.user(0).arrive("user"));
        join("applicant", applicant.guest().arrive("user"));
        join("expert", expert.guest());
        join("otherExpert", otherExpert.guest());
        join("admin", stage.administrator().arrive("user"));
        IDS.put("{expert}", expert.expertId());
        IDS.put("{applicant}", applicant.expertId());
        IDS.put("{booked}", Booking.tomorrow(user, expert));
        IDS.put(
                "{chat}",
                user.ask("request-chat", "{expertId:'" + expert.expertId() + "'}")
                        .path("chatId")
                        .asText());
        IDS.put("{person}", user.id);
        IDS.put("{category}", "c_legal");
        IDS.put("{nobody}", "e_none");
        IDS.put("{job}", "j_none");
        IDS.put(
                "{resume}",
                Upload.send(
                                stage.server(),
                                applicant.guest().bearer,
                                Map.of("purpose", "resume"),
                                "cv.pdf",
                                Samples.pdf(900))
                        .json()
                        .path("id")
                        .asText());
        IDS.put("{signIn}", signInOf(stage.user(0)));
        IDS.put(
                "{mine}",
                user.http("GET /api/wallet/transactions", "")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText());
    }

    @AfterAll
    static void close() {
        GUESTS.values().forEach(Guest::close);
        stage.close();
    }

    @Test
    void everyOperationHasItsRow() {
        var documented = new TreeSet<String>();
        Asked.ask(stage.server(), "GET /api/openapi.json", "")
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> documented.add(method.toUpperCase(Locale.ROOT) + " "
                                + path.getKey().replaceAll("\\{[^}]*}", "{}"))));
        var written = new TreeSet<String>();
        ROWS.stream()
                .filter(row -> !row.isEvent())
                .forEach(row -> written.add(row.operation().replaceAll("\\{[^}]*}", "{}")));

        assertThat(written).isEqualTo(documented);
    }

    @Test
    void everyEventHasItsRow() {
        var taken = new TreeSet<String>();
        for (var type : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("konnect")) {
            type.tryGetAnnotationOfType(EventName.class).ifPresent(name -> taken.add(name.value()));
        }
        var written = new TreeSet<String>();
        ROWS.stream().filter(Row::isEvent).forEach(row -> written.add(row.operation()));

        assertThat(written).hasSizeGreaterThan(5).isEqualTo(taken);
    }

    @TestFactory
    List<DynamicTest> everyCellIsTrue() {
        var tests = new ArrayList<DynamicTest>();
        for (var row : ROWS) {
            for (int i = 0; i < IDENTITIES.size(); i++) {
                var identity = IDENTITIES.get(i);
                var expected = row.expected().get(i);
                var name = row.operation() + " " + row.body() + " by " + identity + ": " + expected;
                tests.add(DynamicTest.dynamicTest(
                        name, () -> assertThat(answer(row, identity)).isEqualTo(expected)));
            }
        }
        return tests;
    }

    @Test
    void whoMayCallIsDecidedBeforeTheFormOfTheAnswer() {
        for (var row : ROWS) {
            boolean decided = !row.isEvent() && !row.expected().getLast().equals("401");
            for (int i = 0; i < IDENTITIES.size() && decided; i++) {
                var expected = row.expected().get(i);
                // Elsewhere a 403 may be about what is asked for, which is not looked at before.
                boolean byRole = row.operation().contains(" /api/admin/") && expected.equals("403");
                if (expected.equals("401") || byRole) {
                    assertThat(httpAnswer(row, IDENTITIES.get(i), "Accept", "image/png"))
                            .as(row.operation() + " by " + IDENTITIES.get(i))
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static String answer(Row row, String identity) {
        return row.isEvent() ? eventAnswer(row, identity) : httpAnswer(row, identity);
    }

    private static String httpAnswer(Row row, String identity, String... more) {
        var bearer = Objects.requireNonNull(BEARERS.get(identity));
        var headers = Stream.concat(
                        Stream.of(more), bearer.isEmpty() ? Stream.of() : Stream.of("Authorization", bearer))
                .toArray(String[]::new);
        var asked = Asked.ask(stage.server(), named(row.operation()), named(row.body()), headers);
        boolean refused = REFUSALS.contains(asked.status()) || asked.status() >= 500;
        return refused ? String.valueOf(asked.status()) : "ok";
    }

    private static String eventAnswer(Row row, String identity) {
        var guest = GUESTS.get(identity);
        if (guest == null) {
            return connectError(Objects.requireNonNull(BEARERS.get(identity)));
        }
        var code = guest.refusal(row.operation(), named(row.body()));
        return code.isEmpty() ? "ok" : code;
    }

    /** Who cannot connect reaches no event at all. */
    private static String connectError(String bearer) {
        var options =
                IO.Options.builder().setForceNew(true).setReconnection(false).setTransports(new String[] {"websocket"});
        if (!bearer.isEmpty()) {
            options.setAuth(Map.of("token", bearer.substring("Bearer ".length())));
        }
        var refusal = new CompletableFuture<String>();
        var socket = IO.socket(stage.server().baseUri(), options.build());
        socket.on(Socket.EVENT_CONNECT, _ -> refusal.complete("connected"));
        socket.on(Socket.EVENT_CONNECT_ERROR, args -> refusal.complete(code(String.valueOf(args[0]))));
        socket.connect();
        try {
            return refusal.orTimeout(10, TimeUnit.SECONDS).join();
        } finally {
            socket.close();
        }
    }

    private static String code(String error) {
        try {
            return Json.MAPPER.readTree(error).path("data").path("code").asText();
        } catch (JsonProcessingException e) {
            return error;
        }
    }

    private static String named(String text) {
        var named = text;
        for (var id : IDS.entrySet()) {
            named = named.replace(id.getKey(), id.getValue());
        }
        return named;
    }

    private static String signInOf(Guest guest) {
        return guest.http("GET /api/users/me/sign-ins", "")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private static void join(String identity, Guest guest) {
        GUESTS.put(identity, guest);
        BEARERS.put(identity, guest.bearer);
    }

    private static boolean isProved() {
        try (var connection = stage.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT count(*) FROM node WHERE last_seen > clock() - interval '5 s'")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Row> rows() {
        try (var in = AuthorizationIT.class.getResourceAsStream("/authorization.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("operation;"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Row(cells[0], cells[1], List.of(cells).subList(2, 2 + IDENTITIES.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
