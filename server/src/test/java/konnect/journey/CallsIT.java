package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import konnect.journey.Stage.Mentor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Calls within a session that runs: who hears what of them, from which tab, and when they end. */
@TestInstance(Lifecycle.PER_CLASS)
class CallsIT {
    private static final int PRICE = 10;
    private static final String OFFER = "callType:'voice',offer:{type:'offer',sdp:'v=0 secret-sdp'}";
    private static final String ANSWER = "answer:{type:'answer',sdp:'v=0 secret-sdp'}";
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of(
                "KONNECT_RING_SECONDS", "2",
                "KONNECT_IDLE_SECONDS", "2",
                "KONNECT_GUARANTEE_SECONDS", "1",
                "KONNECT_STUN_URLS", "stun:stun.example:3478",
                "KONNECT_TURN_URLS", "turn:turn.example:3478?transport=udp,turns:turn.example:5349",
                "KONNECT_TURN_SECRET", "shared"));
    }

    @AfterAll
    void close() {
        try {
            assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
            assertThat(stage.server().log()).doesNotContain("secret-sdp", "secret-candidate");
        } finally {
            stage.close();
        }
    }

    private Talk begin() {
        return Talk.begin(stage, PRICE, 100);
    }

    private Talk calling() {
        var talk = begin();
        call(talk);
        return talk;
    }

    private static void call(Talk talk) {
        ok(talk.user(), "call-offer", talk.of(OFFER));
        talk.expert().await("call-offer");
        ok(talk.expert(), "call-answer", talk.of(ANSWER));
        talk.user().await("call-answer");
    }

    private static void ok(Guest guest, String event, String payload) {
        assertThat(guest.refusal(event, payload)).as(event).isEmpty();
    }

    private static String reason(Guest guest) {
        return guest.await("call-ended").path("reason").asText();
    }

    @Test
    void candidatesWaitForTheAnswerAndArriveInOrder() {
        var talk = begin();
        ok(talk.user(), "call-offer", talk.of(OFFER + ",callerId:'" + talk.user().id + "'"));
        var offered = talk.expert().await("call-offer");
        assertThat(offered.path("callerId").asText()).isEqualTo(talk.user().id);
        assertThat(offered.path("callType").asText()).isEqualTo("voice");
        assertThat(offered.path("offer").path("sdp").asText()).isEqualTo("v=0 secret-sdp");
        for (int n = 0; n < 30; n++) {
            ok(talk.user(), "ice-candidate", talk.of("candidate:{candidate:'secret-candidate " + n + "'}"));
            ok(talk.expert(), "ice-candidate", talk.of("candidate:{candidate:'" + n + "'}"));
        }
        assertThat(talk.expert().heardEvents()).doesNotContain("ice-candidate");
        ok(talk.expert(), "call-answer", talk.of(ANSWER));
        ok(talk.expert(), "ice-candidate", talk.of("candidate:{candidate:'30'}"));
        talk.user()
                .await(
                        "ice-candidate",
                        one -> one.path("candidate").path("candidate").asText().equals("30"));
        var toUser = talk.user().heardEvents();
        assertThat(toUser.subList(toUser.indexOf("call-answer"), toUser.size())).hasSizeGreaterThan(30);
        for (int n = 0; n < 30; n++) {
            var to = talk.expert().await("ice-candidate").path("candidate").path("candidate");
            assertThat(to.asText()).isEqualTo("secret-candidate " + n);
            var back = talk.user().await("ice-candidate").path("candidate").path("candidate");
            assertThat(back.asText()).isEqualTo(String.valueOf(n));
        }
    }

    @Test
    void aStrangerMayNotSignalAndNobodyInAnEndedSession() {
        var stranger = stage.user(100).arrive("user");
        var talk = begin();
        ok(talk.user(), "call-offer", talk.of(OFFER));
        assertThat(codes(stranger, talk)).containsOnly("NOT_IN_SESSION");
        assertThat(talk.user().refusal("call-offer", talk.of(OFFER + ",callerId:'" + talk.expert().id + "'")))
                .isEqualTo("FORBIDDEN");
        talk.expert().ask("end-chat", talk.of(""));
        talk.user().await("chat-ended");
        assertThat(codes(talk.user(), talk)).containsOnly("SESSION_ENDED");
        assertThat(codes(talk.expert(), talk)).containsOnly("SESSION_ENDED");
        assertThat(stranger.heardEvents()).noneMatch(event -> event.startsWith("call-"));
    }

    private static Stream<String> codes(Guest guest, Talk talk) {
        return Stream.of(
                guest.refusal("call-offer", talk.of(OFFER)),
                guest.refusal("call-answer", talk.of(ANSWER)),
                guest.refusal("ice-candidate", talk.of("candidate:'c'")),
                guest.refusal("call-rejected", talk.of("")),
                guest.refusal("call-ended", talk.of("")));
    }

    @Test
    void answeredInOneTabTheOthersStopRingingAtOnce() {
        var talk = begin();
        var tabs = new ArrayList<Guest>();
        for (int n = 0; n < 4; n++) {
            tabs.add(talk.expert().tab().arrive("expert"));
        }
        ok(talk.user(), "call-offer", talk.of(OFFER));
        tabs.forEach(tab -> tab.await("call-offer"));
        ok(tabs.get(2), "call-answer", talk.of(ANSWER));
        Stream.of(talk.expert(), tabs.get(0), tabs.get(1), tabs.get(3))
                .forEach(tab -> assertThat(reason(tab)).isEqualTo("answered-elsewhere"));
        assertThat(talk.expert().refusal("call-answer", talk.of(ANSWER))).isEqualTo("CONFLICT");
        ok(talk.user(), "ice-candidate", talk.of("candidate:'for the third tab alone'"));
        tabs.get(2).await("ice-candidate");
        assertThat(tabs.get(2).heardEvents()).doesNotContain("call-ended");
        assertThat(tabs.get(0).heardEvents()).doesNotContain("ice-candidate");
        tabs.forEach(Guest::close);
    }

    @Test
    void whenBothCallAtOnceTheUsersOfferWins() {
        var talk = begin();
        ok(talk.expert(), "call-offer", talk.of(OFFER));
        talk.user().await("call-offer");
        ok(talk.user(), "call-offer", talk.of(OFFER));
        assertThat(talk.expert().await("call-offer").path("callerId").asText()).isEqualTo(talk.user().id);
        assertThat(talk.expert().refusal("call-offer", talk.of(OFFER))).isEqualTo("CONFLICT");
        ok(talk.expert(), "call-answer", talk.of(ANSWER));
        talk.user().await("call-answer");
        assertThat(talk.user().heardEvents()).doesNotContain("call-offer");
    }

    @Test
    void aRunningCallIsRenegotiatedByTheSameEvents() {
        var talk = calling();
        ok(talk.expert(), "call-offer", talk.of("callType:'video',offer:{type:'offer',sdp:'v=1'}"));
        assertThat(talk.user().await("call-offer").path("callType").asText()).isEqualTo("video");
        ok(talk.user(), "call-answer", talk.of(ANSWER));
        talk.expert().await("call-answer");
        assertThat(talk.user().refusal("call-answer", talk.of(ANSWER))).isEqualTo("CONFLICT");
        assertThat(talk.user().refusal("call-rejected", talk.of(""))).isEqualTo("CONFLICT");
    }

    @Test
    void aCallThatNobodyTakesIsGivenUpAndTheChatGoesOn() {
        var talk = begin();
        ok(talk.expert(), "call-offer", talk.of(OFFER));
        talk.user().await("call-offer");
        assertThat(reason(talk.user())).isEqualTo("no-answer");
        assertThat(reason(talk.expert())).isEqualTo("no-answer");
        assertThat(talk.user().refusal("call-answer", talk.of(ANSWER))).isEqualTo("CONFLICT");
        ok(talk.user(), "call-offer", talk.of(OFFER));
        ok(talk.expert(), "call-rejected", talk.of("reason:'busy'"));
        assertThat(talk.user().await("call-rejected").path("reason").asText()).isEqualTo("busy");
        ok(talk.user(), "chat-message", talk.of("message:'let us write then'"));
    }

    @Test
    void anExpertWhoTalksToSomebodyElseIsBusy() {
        stage.admin("PATCH /api/admin/config", "{\"maxSessionsPerMentor\":2}");
        try {
            var mentor = stage.online(PRICE);
            var first = Talk.begin(stage.user(100).arrive("user"), mentor);
            var second = Talk.begin(stage.user(100).arrive("user"), new Mentor(mentor.guest(), mentor.expertId()));
            call(first);
            ok(second.user(), "call-offer", second.of(OFFER));
            assertThat(second.user().await("call-rejected").path("reason").asText())
                    .isEqualTo("busy");
            assertThat(mentor.guest().refusal("call-offer", second.of(OFFER))).isEqualTo("CONFLICT");
            ok(mentor.guest(), "typing", first.of("typing:true"));
            first.user().await("typing");
            ok(first.user(), "call-ended", first.of(""));
            call(second);
        } finally {
            stage.admin("PATCH /api/admin/config", "{\"maxSessionsPerMentor\":1}");
        }
    }

    @Test
    void theCallEndsWithItsSession() {
        var talk = calling();
        talk.user().ask("end-chat", talk.of(""));
        assertThat(reason(talk.expert())).isEqualTo("session-ended");
        assertThat(reason(talk.user())).isEqualTo("session-ended");
    }

    @Test
    void anExpertWhoAnsweredACallHasAnsweredTheUser() {
        var talk = calling();
        Await.pass(Duration.ofMillis(1_500));
        talk.user().ask("end-chat", talk.of(""));
        var ended = talk.user().await("chat-ended");
        assertThat(ended.path("refunded").decimalValue()).isZero();
        assertThat(ended.path("totalCharged").asInt()).isEqualTo(PRICE);
    }

    @Test
    void nobodyIsAskedWhetherTheyAreThereDuringACall() {
        var talk = calling();
        Await.pass(Duration.ofSeconds(4));
        assertThat(talk.user().heardEvents()).doesNotContain("idle-warning");
        ok(talk.expert(), "call-ended", talk.of("reason:'failed'"));
        assertThat(reason(talk.user())).isEqualTo("failed");
        assertThat(talk.user().await("idle-warning").path("endsAt").asText()).endsWith("Z");
        call(talk);
        talk.user().forget();
        Await.pass(Duration.ofSeconds(3));
        assertThat(talk.user().heardEvents()).doesNotContain("idle-warning");
    }

    @Test
    void whoReloadsIsCalledAgainAndWhoDoesNotReturnIsGivenUp() {
        var talk = calling();
        var page = talk.user().tab().arrive("user");
        talk.user().leave();
        Await.pass(Duration.ofMillis(500));
        assertThat(talk.expert().heardEvents()).doesNotContain("call-ended");
        ok(talk.expert(), "call-offer", talk.of(OFFER));
        page.await("call-offer");
        ok(page, "call-answer", talk.of(ANSWER));
        talk.expert().await("call-answer");
        try (var other = talk.user().tab().arrive("user")) {
            page.close();
            long gone = System.nanoTime();
            Await.until(
                    "the call is given up",
                    Duration.ofSeconds(25),
                    () -> talk.expert().heardEvents().contains("call-ended"));
            assertThat(reason(talk.expert())).isEqualTo("disconnected");
            assertThat(Duration.ofNanos(System.nanoTime() - gone)).isGreaterThan(Duration.ofSeconds(19));
            ok(other, "chat-message", talk.of("message:'I am still here'"));
        }
    }

    @Test
    void candidatesAreCountedApart() {
        var talk = calling();
        var codes = new ArrayList<String>();
        for (int n = 0; n < 301; n++) {
            codes.add(talk.user().refusal("ice-candidate", talk.of("candidate:'" + n + "'")));
        }
        assertThat(codes.subList(0, 300)).containsOnly("");
        assertThat(codes.getLast()).isEqualTo("TOO_FAST");
        ok(talk.user(), "call-ended", talk.of(""));
    }

    @Test
    void turnIsForPeopleInALiveSession() {
        var mentor = stage.online(PRICE);
        var user = stage.user(100).arrive("user");
        var before = user.http("GET /api/ice-servers", "").json();
        assertThat(before.path("iceServers").findValuesAsText("username")).isEmpty();
        assertThat(before.path("iceServers").path(0).path("urls").path(0).asText())
                .isEqualTo("stun:stun.example:3478");
        var talk = Talk.begin(user, mentor, "call");
        for (var guest : List.of(user, mentor.guest())) {
            var turn = guest.http("GET /api/ice-servers", "").json();
            var server = turn.path("iceServers").path(1);
            assertThat(server.path("urls")).hasSize(2);
            var name = server.path("username").asText().split(":", 2);
            assertThat(name[1]).isEqualTo(guest.id);
            long seconds = Long.parseLong(name[0]) - System.currentTimeMillis() / 1000;
            assertThat(seconds).isBetween(590L, 600L);
            assertThat(Objects.requireNonNull(server.path("credential").asText()))
                    .hasSize(28)
                    .endsWith("=");
            assertThat(turn.path("expiresAt").asText()).endsWith("Z");
        }
        user.ask("end-chat", talk.of(""));
        mentor.guest().await("chat-ended");
        assertThat(user.http("GET /api/ice-servers", "").json().path("iceServers"))
                .hasSize(1);
    }
}
