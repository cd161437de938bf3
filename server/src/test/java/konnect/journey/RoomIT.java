package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import konnect.http.Asked;
import konnect.kernel.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Who may do what in a room and before it, and what stands once. */
@TestInstance(Lifecycle.PER_CLASS)
class RoomIT {
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
    void aForgedSenderIsRefused() {
        var talk = Talk.begin(stage, PRICE, 100);
        var forged = "senderId:'" + talk.expert().id + "',message:'hello'";
        assertThat(talk.user().refusal("chat-message", talk.of(forged))).isEqualTo("FORBIDDEN");
        var other = stage.user(100).connect();
        assertThat(other.refusal("register", "{userType:'user',userId:'" + talk.user().id + "'}"))
                .isEqualTo("FORBIDDEN");
        assertThat(other.refusal("register", "{userType:'expert'}")).isEqualTo("FORBIDDEN");
        var asOther = "{expertId:'" + talk.expertId() + "',userId:'" + talk.user().id + "'}";
        assertThat(other.refusal("request-chat", asOther)).isEqualTo("FORBIDDEN");
        assertThat(other.refusal("leave-queue", asOther)).isEqualTo("FORBIDDEN");
        assertThat(talk.user().refusal("chat-message", talk.of("senderId:'" + talk.user().id + "',message:'hello'")))
                .isEmpty();
    }

    @Test
    void aStrangerHearsNothingAndMayNothing() {
        var stranger = stage.user(100).arrive("user");
        var talk = Talk.begin(stage, PRICE, 100);
        var session = "'chatId':'" + talk.chatId() + "'";
        assertThat(Stream.of(
                                "chat-message {" + session + ",message:'let me in'}",
                                "typing {" + session + ",typing:true}",
                                "resume-session {" + session + "}",
                                "activity {" + session + "}",
                                "end-chat {" + session + "}")
                        .map(line -> line.split(" ", 2))
                        .map(words -> stranger.refusal(words[0], words[1])))
                .containsOnly("NOT_IN_SESSION");
        talk.user().ask("chat-message", talk.of("message:'between us'"));
        talk.expert().await("new-message");
        talk.user().ask("typing", talk.of("typing:true"));
        talk.expert().await("typing");
        talk.user().ask("end-chat", talk.of(""));
        talk.expert().await("chat-ended");
        // Its own answer comes after whatever was sent to it before.
        stranger.ask("register", "{userType:'user'}");
        assertThat(stranger.heardEvents()).isSubsetOf("expert-online", "expert-offline");
    }

    @Test
    void aRepeatedMessageStandsOnceAndIsPublishedAgain() {
        var talk = Talk.begin(stage, PRICE, 100);
        var first = talk.user().ask("chat-message", talk.of("message:'once',clientMessageId:'c1'"));
        talk.expert().await("new-message");
        var again = talk.user().ask("chat-message", talk.of("message:'once',clientMessageId:'c1'"));
        assertThat(again).isEqualTo(first);
        assertThat(talk.expert().await("new-message").path("seq").asInt()).isEqualTo(1);
        var others = talk.expert().ask("chat-message", talk.of("message:'mine',clientMessageId:'c1'"));
        assertThat(others.path("seq").asInt()).isEqualTo(2);
        var history = talk.expert().ask("resume-session", talk.of("afterSeq:0")).path("messages");
        assertThat(history.findValuesAsText("message")).containsExactly("once", "mine");
    }

    @Test
    void theChecksOfARequestComeInTheirOrder() {
        var mentor = stage.mentor(PRICE);
        var applicant = stage.applicant(PRICE);
        var expertId = mentor.expertId();
        var poor = stage.user(0).connect();
        assertThat(poor.refusal("request-chat", "{expertId:'e_none'}")).isEqualTo("NOT_REGISTERED");
        poor.ask("register", "{userType:'user'}");
        assertThat(poor.refusal("request-chat", "{expertId:'e_none'}")).isEqualTo("EXPERT_NOT_FOUND");
        assertThat(poor.refusal("request-chat", "{expertId:'" + applicant.expertId() + "'}"))
                .isEqualTo("EXPERT_NOT_FOUND");
        assertThat(poor.refusal("request-chat", "{expertId:'" + expertId + "',maxAmount:9}"))
                .isEqualTo("VALIDATION_FAILED");
        assertThat(poor.refusal("request-chat", "{expertId:'" + expertId + "'}"))
                .isEqualTo("EXPERT_OFFLINE");
        mentor.guest().arrive("expert");
        assertThat(mentor.guest().refusal("request-chat", "{expertId:'" + expertId + "'}"))
                .isEqualTo("FORBIDDEN");
        mentor.guest().ask("set-availability", "{available:false}");
        assertThat(poor.refusal("request-chat", "{expertId:'" + expertId + "'}"))
                .isEqualTo("NOT_ACCEPTING");
        mentor.guest().ask("set-availability", "{available:true}");
        assertThat(poor.refusal("request-chat", "{expertId:'" + expertId + "'}"))
                .isEqualTo("INSUFFICIENT_BALANCE");
        var talk = Talk.begin(stage, PRICE, PRICE);
        assertThat(talk.user().refusal("request-chat", "{expertId:'" + expertId + "'}"))
                .isEqualTo("ALREADY_IN_SESSION");
    }

    @Test
    void ofTwelveWhoAskAtOnceOneStartsAndElevenWaitInOrder() {
        var mentor = stage.online(PRICE);
        var users = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> stage.user(100).arrive("user"))
                .toList();
        var answers = Crowd.atOnce(users, user -> user.ask("request-chat", "{expertId:'" + mentor.expertId() + "'}"));
        assertThat(answers.stream().filter(answer -> answer.has("chatId"))).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.has("position"))
                        .map(answer -> answer.path("position").asInt()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 11).boxed().toList());
        var talking = users.get(place(answers, 0));
        var head = users.get(place(answers, 1));
        var leaver = users.get(place(answers, 2));
        var last = users.get(place(answers, 11));
        leaver.ask("leave-queue", "{expertId:'" + mentor.expertId() + "'}");
        assertThat(leaver.await("queue-left").path("reason").asText()).isEqualTo("left");
        last.await("queue-status", place -> place.path("position").asInt() == 10);
        talking.ask(
                "end-chat",
                "{chatId:'" + talking.await("chat-started").path("chatId").asText() + "'}");
        head.await("chat-started");
        last.await("queue-status", place -> place.path("position").asInt() == 9);
        assertThat(leaver.heardEvents()).doesNotContain("chat-started");
        users.forEach(Guest::close);
    }

    private static int place(List<JsonNode> answers, int position) {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).path("position").asInt() == position)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofThirtyWithdrawalsOfTheSameMoneyOneSucceeds() {
        var user = stage.user(100);
        var answers = Crowd.atOnce(
                IntStream.range(0, 30).boxed().toList(),
                i -> user.http("POST /api/wallet/withdraw", "{\"amount\":100}"));
        assertThat(answers.stream().map(Asked::status).filter(status -> status == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201).map(Asked::code))
                .hasSize(29)
                .containsOnly("INSUFFICIENT_BALANCE");
        assertThat(user.balance()).isZero();
        assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
    }

    @Test
    void anEndedSessionTakesNothingNewAndStaysReadable() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.user().ask("chat-message", talk.of("message:'hello',clientMessageId:'c1'"));
        talk.expert().ask("end-chat", talk.of(""));
        assertThat(talk.user().await("chat-ended").path("reason").asText()).isEqualTo("expert-ended");
        assertThat(talk.user().refusal("end-chat", talk.of(""))).isEqualTo("SESSION_ENDED");
        assertThat(talk.user().refusal("chat-message", talk.of("message:'late'")))
                .isEqualTo("SESSION_ENDED");
        assertThat(talk.user()
                        .ask("chat-message", talk.of("message:'hello',clientMessageId:'c1'"))
                        .path("seq")
                        .asInt())
                .isEqualTo(1);
        var room = talk.expert().ask("resume-session", talk.of(""));
        assertThat(room.path("session").path("status").asText()).isEqualTo("completed");
        assertThat(room.path("messages")).hasSize(1);
    }

    @Test
    void everyTabHearsWhatConcernsThePerson() {
        var talk = Talk.begin(stage, PRICE, 100);
        var id = Ids.next("c");
        try (var tab = talk.user().tab()) {
            tab.arrive("user");
            talk.user().leave();
            talk.expert().ask("chat-message", talk.of("message:'still there?',clientMessageId:'" + id + "'"));
            assertThat(tab.await("new-message").path("clientMessageId").asText())
                    .isEqualTo(id);
            Await.pass(Duration.ofMillis(300));
            assertThat(talk.expert().heardEvents()).doesNotContain("meter-paused");
        }
    }

    @Test
    void theRoomSaysWhatEndingCostsAndWhenTheNextMinuteComes() {
        var talk = Talk.begin(stage, PRICE, 100);
        var billed = talk.user().await("billing-update");
        assertThat(billed.path("paidMinutes").asInt()).isEqualTo(1);
        assertThat(billed.path("msToNextMinute").asInt()).isEqualTo(60_000);
        var room = talk.user().ask("resume-session", talk.of("")).path("session");
        assertThat(room.path("msToNextMinute").asInt()).isBetween(1, 60_000);
        assertThat(room.path("nextMinuteAt").asText())
                .isEqualTo(billed.path("nextMinuteAt").asText());
        assertThat(room.path("pricePerMin").asInt()).isEqualTo(PRICE);
        assertThat(room.path("endingCost").asInt()).isEqualTo(PRICE);
        assertThat(room.path("balance").asInt()).isEqualTo(90);
        assertThat(room.path("otherOnline").asBoolean()).isTrue();
        assertThat(room.path("guaranteeInMs").asInt()).isBetween(1, 90_000);
        talk.expert().ask("chat-message", talk.of("message:'hello'"));
        var experts = talk.expert().ask("register", "{userType:'expert'}").path("activeSession");
        assertThat(experts.has("balance")).isFalse();
        assertThat(experts.has("guaranteeInMs")).isFalse();
        assertThat(experts.path("earned").asInt()).isEqualTo(8);
        talk.user().ask("end-chat", talk.of(""));
        assertThat(talk.user()
                        .ask("resume-session", talk.of(""))
                        .path("session")
                        .has("msToNextMinute"))
                .isFalse();
    }

    @Test
    void theOtherSideIsToldWhoLeavesWithTheLastTabAndComesBackWithTheFirst() {
        var talk = Talk.begin(stage, PRICE, 100);
        try (var tab = talk.user().tab()) {
            tab.arrive("user");
            talk.user().leave();
            tab.ask("chat-message", talk.of("message:'from the other tab'"));
            talk.expert().await("new-message");
            assertThat(talk.expert().heardEvents()).doesNotContain("participant-status");
        }
        var left = talk.expert().await("participant-status");
        assertThat(left.path("userId").asText()).isEqualTo(talk.user().id);
        assertThat(left.path("chatId").asText()).isEqualTo(talk.chatId());
        assertThat(left.path("online").asBoolean()).isFalse();
        talk.expert().await("meter-paused");
        var room = talk.expert().ask("resume-session", talk.of("")).path("session");
        assertThat(room.path("otherOnline").asBoolean()).isFalse();
        assertThat(room.path("pausedReason").asText()).isEqualTo("user-away");
        assertThat(room.path("resumesUntil").asText()).isNotEmpty();
        talk.user().arrive("user");
        talk.expert()
                .await("participant-status", status -> status.path("online").asBoolean());
        assertThat(talk.expert().await("meter-resumed").path("msToNextMinute").asInt())
                .isBetween(1, 60_000);
    }

    @Test
    void ofSeveralWhoLeaveInOneInstantEachOtherSideIsToldOfItsOwn() {
        var talks =
                Stream.generate(() -> Talk.begin(stage, PRICE, 100)).limit(3).toList();
        try (var tab = talks.getLast().user().tab()) {
            tab.arrive("user");
            talks.forEach(talk -> talk.user().leave());
            for (var talk : talks.subList(0, 2)) {
                var left = talk.expert().await("participant-status");
                assertThat(left.path("userId").asText()).isEqualTo(talk.user().id);
                talk.expert().await("meter-paused");
            }
            var other = talks.getLast();
            tab.ask("chat-message", other.of("message:'still here'"));
            other.expert().await("new-message");
            assertThat(other.expert().heardEvents()).doesNotContain("participant-status", "meter-paused");
        }
        talks.forEach(Talk::close);
    }

    @Test
    void everyChangeOfAWalletIsTold() {
        var talk = Talk.begin(stage, PRICE, 100);
        talk.user().deposit(50);
        var deposited = talk.user().await("wallet-updated");
        assertThat(deposited.path("balance").asInt()).isEqualTo(140);
        assertThat(deposited.path("userId").asText()).isEqualTo(talk.user().id);
        talk.user().ask("end-chat", talk.of(""));
        assertThat(talk.expert().await("wallet-updated").path("balance").asInt())
                .isEqualTo(8);
    }

    @Test
    void whoIsBlockedCanNeitherWriteNorRequest() {
        var talk = Talk.begin(stage, PRICE, 100);
        var user = "/api/users/" + talk.user().id + "/block";
        var first = talk.expert().http("POST " + user, "");
        assertThat(first.status()).isEqualTo(201);
        var again = talk.expert().http("POST " + user, "");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.json().path("blocked").asBoolean()).isTrue();
        assertThat(talk.user().refusal("chat-message", talk.of("message:'hello'")))
                .isEqualTo("BLOCKED");
        assertThat(talk.expert().refusal("chat-message", talk.of("message:'goodbye'")))
                .isEmpty();
        talk.expert().ask("end-chat", talk.of(""));
        var request = "{expertId:'" + talk.expertId() + "'}";
        assertThat(talk.user().refusal("request-chat", request)).isEqualTo("BLOCKED");
        assertThat(talk.expert().http("DELETE " + user, "").status()).isEqualTo(200);
        assertThat(talk.user()
                        .http("POST /api/users/" + talk.expertId() + "/block", "")
                        .status())
                .isEqualTo(201);
        assertThat(talk.user().refusal("request-chat", request)).isEqualTo("BLOCKED");
        assertThat(talk.user()
                        .http("DELETE /api/users/" + talk.expertId() + "/block", "")
                        .status())
                .isEqualTo(200);
        assertThat(talk.user().refusal("request-chat", request)).isEmpty();
    }

    @Test
    void aSessionIsReportedOnceByEachOfItsPeople() {
        var talk = Talk.begin(stage, PRICE, 100);
        var path = "POST /api/sessions/" + talk.chatId() + "/report";
        assertThat(talk.user().http(path, "{\"reason\":\"He was rude.\"}").status())
                .isEqualTo(201);
        assertThat(talk.user().http(path, "{\"reason\":\"Again.\"}").code()).isEqualTo("CONFLICT");
        assertThat(talk.expert().http(path, "{\"reason\":\" \"}").code()).isEqualTo("VALIDATION_FAILED");
        var first = stage.admin("GET /api/admin/reports?limit=1", "")
                .json()
                .path("items")
                .path(0);
        assertThat(first.path("reason").asText()).isEqualTo("He was rude.");
        assertThat(first.path("reporter").path("id").asText()).isEqualTo(talk.user().id);
        assertThat(first.path("reported").path("id").asText()).isEqualTo(talk.expert().id);
        assertThat(first.path("sessionId").asText()).isEqualTo(talk.chatId());
    }

    @Test
    void moreThanTwentyEventsInASecondAreTooFast() {
        var hasty = stage.user(0).arrive("user");
        var answers =
                Crowd.atOnce(IntStream.range(0, 60).boxed().toList(), _ -> hasty.refusal("leave-online-experts", "{}"));
        assertThat(answers).contains("", "TOO_FAST");
    }
}
