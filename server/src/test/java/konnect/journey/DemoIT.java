package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import konnect.ServerProcess;
import konnect.http.Asked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged server with its demo, on a database that was empty. */
class DemoIT {
    private static final String PASSWORD = "konnect-demo-1";
    private static final Pattern FILLED = Pattern.compile("filled the database with the demo in .*");
    private static final int FEWEST_ONLINE = 20;
    private static final int DEAR = 30;
    private static final Set<String> PLAYED = ConcurrentHashMap.newKeySet();
    private static final Duration BACK = Duration.ofSeconds(60);
    private static @Nullable ServerProcess started;

    @BeforeAll
    static void start() {
        started = ServerProcess.startFromNothing(Map.of("KONNECT_DEMO", "on", "KONNECT_RATE_LIMITS", "off"));
        FILLED.matcher(server().log()).results().forEach(found -> System.out.println(found.group()));
    }

    @AfterAll
    static void stop() {
        server().close();
    }

    private static ServerProcess server() {
        return Objects.requireNonNull(started);
    }

    private static Asked visitor(String as) {
        var asked = Asked.ask(server(), "POST /api/auth/demo", "{\"as\":\"" + as + "\",\"memory\":true}");
        assertThat(asked.status()).isEqualTo(200);
        PLAYED.add(asked.json().path("expertId").asText());
        return asked;
    }

    private static Asked signIn(String who) {
        return Asked.ask(
                server(),
                "POST /api/auth/login",
                "{\"email\":\"" + who + "@konnect.demo\",\"password\":\"" + PASSWORD + "\"}");
    }

    private static JsonNode get(String path, Asked as) {
        return Asked.ask(server(), "GET " + path, "", "Authorization", as.bearer())
                .json();
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void sixtyExpertsInTwelveCategoriesAreThere() {
        var experts = Asked.ask(server(), "GET /api/experts?limit=100", "").json();
        var specialties =
                Asked.ask(server(), "GET /api/experts/specialties", "").json().path("items");

        assertThat(experts.path("total").asInt()).isEqualTo(60);
        assertThat(items(specialties).stream()
                        .filter(each -> each.path("count").asInt() > 0)
                        .map(each -> each.path("category").asText())
                        .distinct())
                .hasSize(12);
        assertThat(items(experts.path("items"))).allSatisfy(expert -> {
            assertThat(expert.path("imageUrl").asText()).matches("/portraits/[a-z-]+\\.svg");
            assertThat(expert.path("pricePerMin").asInt()).isBetween(5, 60);
        });
    }

    @Test
    void theBooksOfThePastBalance() {
        var admin = signIn("admin");
        var proof = get("/api/admin/ledger/proof", admin);

        assertThat(proof.path("balanced").asBoolean()).as(proof.toString()).isTrue();
        assertThat(proof.path("violations")).isEmpty();
        assertThat(proof.path("byKind").path("revenue").asDouble()).isGreaterThan(10_000);
        assertThat(Asked.ask(server(), "GET /api/demo/proof", "")
                        .json()
                        .path("balanced")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theReceiptsOfThePastAddUp() {
        var mentee = signIn("mentee");
        var payments = get("/api/wallet/transactions?type=payment&limit=50", mentee);

        assertThat(payments.path("total").asInt()).isGreaterThan(10);
        for (var payment : items(payments.path("items"))) {
            var receipt = get("/api/wallet/transactions/" + payment.path("id").asText(), mentee);
            var sum = items(receipt.path("lines")).stream()
                    .mapToDouble(line -> line.path("amount").asDouble())
                    .sum();
            assertThat(sum).isEqualTo(payment.path("amount").asDouble());
            assertThat(Instant.parse(payment.path("createdAt").asText())).isBefore(Instant.now());
        }
    }

    @Test
    void ratingsAndOrdersAreThoseOfTheRows() {
        var experts = Asked.ask(server(), "GET /api/experts?limit=5&sort=popularity", "")
                .json()
                .path("items");

        for (var expert : items(experts)) {
            var reviews = Asked.ask(
                            server(), "GET /api/experts/" + expert.path("id").asText() + "/reviews?limit=100", "")
                    .json();
            var stars = items(reviews.path("items")).stream()
                    .mapToInt(review -> review.path("rating").asInt())
                    .average()
                    .orElse(0);
            assertThat(expert.path("reviewCount").asInt())
                    .isEqualTo(reviews.path("total").asInt());
            assertThat(expert.path("rating").asDouble()).isCloseTo(stars, within(0.051));
            assertThat(expert.path("orders").asInt())
                    .isGreaterThanOrEqualTo(reviews.path("total").asInt());
        }
    }

    @Test
    void aVisitorTalksToAnExpertWhoAnswers() {
        var signIn = visitor("user");
        try (var guest = new Guest(server(), signIn).arrive("user")) {
            assertThat(signIn.header("Set-Cookie")).isEmpty();
            assertThat(guest.balance()).isEqualTo(500);
            Await.until("enough experts are online", BACK, () -> online(guest).size() >= FEWEST_ONLINE);
            var chatId = talkToSomebodyFree(guest);
            guest.await("chat-started");
            guest.await("new-message", message -> !isBy(guest, message));
            guest.ask("chat-message", "{chatId:'" + chatId + "',message:'How should I begin?'}");
            guest.await("typing");
            guest.await("new-message", message -> message.path("seq").asInt() > 2 && !isBy(guest, message));
            guest.ask("end-chat", "{chatId:'" + chatId + "'}");
        }
    }

    @Test
    void aBookingIsConfirmedByAnExpertWhoIsHere() {
        try (var guest = new Guest(server(), visitor("user")).arrive("user")) {
            Await.until("enough experts are online", BACK, () -> online(guest).size() >= FEWEST_ONLINE);
            var expert = online(guest).stream()
                    .filter(each -> isAnsweredByAScript(each))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asText();
            var slots = guest.http("GET /api/experts/" + expert + "/availability?duration=15", "")
                    .json()
                    .path("items");
            var booked = guest.http("POST /api/sessions", """
                    {"expertId":"%s","type":"chat","scheduledAt":"%s","duration":15}
                    """.formatted(
                            expert, slots.path(slots.size() - 1).path("start").asText()));
            assertThat(booked.status()).as(booked.json().toString()).isEqualTo(201);
            guest.await("booking-updated", news -> news.path("status").asText().equals("confirmed"));
        }
    }

    @Test
    void anExpertIsGivenToVisitorsAndPlayedByNobodyElse() {
        var signIn = visitor("expert");
        var another = visitor("expert");
        try (var expert = new Guest(server(), signIn).arrive("expert")) {
            assertThat(signIn.json().path("user").path("role").asText()).isEqualTo("expert");
            assertThat(signIn.json().path("expertId").asText()).startsWith("e_");
            assertThat(another.json().path("expertId").asText())
                    .isNotEqualTo(signIn.json().path("expertId").asText());
            assertThat(expert.heardEvents()).doesNotContain("chat-ended");
        }
    }

    @Test
    void aVisitorGoesOnAsTheSamePerson() {
        var first = visitor("user").json();
        var again = Asked.ask(
                        server(),
                        "POST /api/auth/demo",
                        "{\"as\":\"user\",\"memory\":true,\"refreshToken\":\""
                                + first.path("refreshToken").asText() + "\"}")
                .json();

        assertThat(again.path("user").path("id").asText())
                .isEqualTo(first.path("user").path("id").asText());
    }

    @Test
    void aDrainedWalletPaysNoMinute() {
        var signIn = visitor("user");
        var drained = Asked.ask(server(), "POST /api/demo/drain", "", "Authorization", signIn.bearer());

        assertThat(drained.status()).isEqualTo(201);
        assertThat(drained.json().path("type").asText()).isEqualTo("withdraw");
        assertThat(get("/api/wallet", signIn).path("balance").asDouble()).isEqualTo(0.5);
    }

    @Test
    void nobodyIsKilledWhomNobodyWouldStartAgain() {
        var refused = Asked.ask(
                server(),
                "POST /api/demo/kill",
                "",
                "Authorization",
                visitor("user").bearer());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("NOT_SUPERVISED");
    }

    @Test
    void everybodyHasAPortrait() {
        var portrait = Asked.ask(server(), "GET /portraits/u_01kb2v.svg", "");

        assertThat(portrait.status()).isEqualTo(200);
        assertThat(portrait.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(portrait.header("Cache-Control")).contains("immutable");
        assertThat(portrait.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(portrait.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    /** Another mentee may have come first, and a server under load may ask to come again. */
    private static String talkToSomebodyFree(Guest guest) {
        var answers = new ArrayDeque<JsonNode>();
        Await.until(() -> "somebody is free; told were " + answers, BACK, () -> {
            answers.clear();
            return online(guest).stream()
                    .filter(DemoIT::isAnsweredByAScript)
                    .anyMatch(expert -> begins(guest, expert, answers));
        });
        return answers.getLast().path("chatId").asText();
    }

    /** Who has a queue is left again. */
    private static boolean begins(Guest guest, JsonNode expert, Deque<JsonNode> answers) {
        var payload = "{expertId:'" + expert.path("id").asText() + "'}";
        answers.add(guest.ask("request-chat", payload));
        boolean begun = answers.getLast().hasNonNull("chatId");
        if (!begun) {
            guest.ask("leave-queue", payload);
        }
        return begun;
    }

    /** An expert whom a visitor plays is still online for some seconds after the visitor has gone. */
    private static boolean isAnsweredByAScript(JsonNode expert) {
        return !PLAYED.contains(expert.path("id").asText())
                && !expert.path("busy").asBoolean()
                && expert.path("pricePerMin").asInt() < DEAR;
    }

    private static List<JsonNode> online(Guest guest) {
        return items(guest.ask("get-online-experts", "{}").path("experts"));
    }

    private static boolean isBy(Guest guest, JsonNode message) {
        return message.path("senderId").asText().equals(guest.id);
    }
}
