package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Who may say what of whom after a session, and what everybody reads of it. */
@TestInstance(Lifecycle.PER_CLASS)
class ReviewsIT {
    private static final int PRICE = 10;
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void aCompletedSessionIsReviewedOnceByItsUserAndTheRatingMoves() {
        var talk = Talk.begin(stage, PRICE, 100);
        var path = "/api/experts/" + talk.expertId();
        assertThat(post(talk.user(), talk, 5).code()).isEqualTo("CONFLICT");
        end(talk);
        var before = read(path).header("ETag");
        var posted = post(talk.user(), talk, 4);
        assertThat(posted.status()).isEqualTo(201);
        assertThat(posted.json().path("userName").asText()).isEqualTo("Asha");
        assertThat(post(talk.user(), talk, 5).code()).isEqualTo("ALREADY_REVIEWED");
        assertThat(post(talk.expert(), talk, 5).code()).isEqualTo("FORBIDDEN");
        var expert = read(path);
        assertThat(expert.json().path("rating").asDouble()).isEqualTo(4);
        assertThat(expert.json().path("reviewCount").asInt()).isEqualTo(1);
        assertThat(expert.header("ETag")).isNotEqualTo(before);
    }

    @Test
    void whatIsNotTheUsersIsNotFound() {
        var talk = Talk.begin(stage, PRICE, 100);
        var other = stage.online(PRICE);
        end(talk);
        assertThat(post(stage.user(0), talk, 5).status()).isEqualTo(404);
        var elsewhere = "POST /api/experts/" + other.expertId() + "/reviews";
        assertThat(talk.user().http(elsewhere, body(talk.chatId(), 5)).status()).isEqualTo(404);
        assertThat(talk.user().http(elsewhere, body("s_none", 5)).status()).isEqualTo(404);
        assertThat(read("/api/experts/e_none/reviews").status()).isEqualTo(404);
        other.guest().close();
    }

    @Test
    void everyWrongFieldIsNamed() {
        var talk = Talk.begin(stage, PRICE, 100);
        var path = "POST /api/experts/" + talk.expertId() + "/reviews";
        assertThat(talk.user()
                        .http(path, "{\"rating\":6,\"comment\":\"" + "x".repeat(2_001) + "\"}")
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("comment", "rating", "sessionId");
        for (var rating : List.of("0", "4.5", "\"5\"", "null")) {
            var body = "{\"sessionId\":\"" + talk.chatId() + "\",\"rating\":" + rating + "}";
            assertThat(talk.user().http(path, body).code()).as(body).isEqualTo("VALIDATION_FAILED");
        }
        end(talk);
    }

    @Test
    void ofTwentyReviewsOfOneSessionAtOnceOneStands() {
        var talk = Talk.begin(stage, PRICE, 100);
        end(talk);
        var answers = Crowd.atOnce(IntStream.range(0, 20).boxed().toList(), i -> post(talk.user(), talk, 1 + i % 5));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201).map(Asked::code))
                .hasSize(19)
                .containsOnly("ALREADY_REVIEWED");
        assertThat(read("/api/experts/" + talk.expertId())
                        .json()
                        .path("reviewCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theListIsNewestFirstWithItsStarsAndKeptByItsTag() {
        var mentor = stage.online(PRICE);
        for (int stars : List.of(3, 5, 5)) {
            var talk = Talk.begin(stage.user(100).arrive("user"), mentor);
            end(talk);
            assertThat(post(talk.user(), talk, stars).status()).isEqualTo(201);
        }
        var path = "/api/experts/" + mentor.expertId() + "/reviews?limit=2";
        var list = read(path);
        assertThat(list.json().path("total").asInt()).isEqualTo(3);
        assertThat(list.json().path("items").findValuesAsText("rating")).containsExactly("5", "5");
        assertThat(list.json().path("distribution").toString()).isEqualTo("{\"1\":0,\"2\":0,\"3\":1,\"4\":0,\"5\":2}");
        assertThat(read("/api/experts/" + mentor.expertId())
                        .json()
                        .path("rating")
                        .asDouble())
                .isEqualTo(4.3);
        var again = Asked.ask(stage.server(), "GET " + path, "", "If-None-Match", list.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
    }

    private static void end(Talk talk) {
        talk.user().ask("end-chat", talk.of(""));
        talk.expert().await("chat-ended");
    }

    private Asked read(String path) {
        return Asked.ask(stage.server(), "GET " + path, "");
    }

    private static Asked post(Guest guest, Talk talk, int rating) {
        return guest.http("POST /api/experts/" + talk.expertId() + "/reviews", body(talk.chatId(), rating));
    }

    private static String body(String sessionId, int rating) {
        return "{\"sessionId\":\"" + sessionId + "\",\"rating\":" + rating + ",\"comment\":\"Clear and kind.\"}";
    }
}
