package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import konnect.http.Asked;
import konnect.journey.Stage.Mentor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked of two servers in the same instant, and calls between them. */
@Tag("alone")
class NodesRacesIT {
    private static final int PRICE = 10;
    private static final int AT_ONCE = 50;
    private static final String OFFER = "callType:'voice',offer:{type:'offer',sdp:'v=0'}";
    private static final String ANSWER = "answer:{type:'answer',sdp:'v=0'}";
    private static final Duration SOON = Duration.ofSeconds(10);
    private final Cluster cluster = Cluster.shared();

    @AfterEach
    void booksBalance() {
        cluster.checkBooks();
    }

    @Test
    void anExpertInACallThatAnotherNodeKeepsIsBusy() {
        cluster.admin(0, "PATCH /api/admin/config", "{\"maxSessionsPerMentor\":2}");
        try {
            var mentor = cluster.mentor(1, PRICE);
            var first = Talk.begin(cluster.user(0, 100), mentor);
            var second = talk(cluster.user(2, 100), mentor);
            ok(first.user(), "call-offer", first.of(OFFER));
            first.expert().await("call-offer");
            refusedAsBusy(second);
            ok(first.expert(), "call-answer", first.of(ANSWER));
            first.user().await("call-answer");
            refusedAsBusy(second);
            assertThat(mentor.guest().refusal("call-offer", second.of(OFFER))).isEqualTo("CONFLICT");
            ok(first.user(), "call-ended", first.of(""));
            first.expert().await("call-ended");
            ok(second.user(), "call-offer", second.of(OFFER));
            assertThat(second.expert().await("call-offer").path("chatId").asText())
                    .isEqualTo(second.chatId());
            first.close();
            second.user().close();
        } finally {
            cluster.admin(0, "PATCH /api/admin/config", "{\"maxSessionsPerMentor\":1}");
        }
    }

    /** Begins as soon as the nodes have heard how many sessions an expert may have. */
    private static Talk talk(Guest user, Mentor mentor) {
        ok(user, "request-chat", "{expertId:'" + mentor.expertId() + "'}");
        var chatId = user.await("chat-started").path("chatId").asText();
        return new Talk(user, mentor.guest(), mentor.expertId(), chatId);
    }

    private static void refusedAsBusy(Talk talk) {
        ok(talk.user(), "call-offer", talk.of(OFFER));
        assertThat(talk.user().await("call-rejected").path("reason").asText()).isEqualTo("busy");
    }

    @Test
    void aCallRunsBetweenTwoNodes() {
        var talk = cluster.talk(0, 1);
        ok(talk.user(), "call-offer", talk.of(OFFER));
        assertThat(talk.expert().await("call-offer").path("callerId").asText()).isEqualTo(talk.user().id);
        for (int n = 0; n < 5; n++) {
            ok(talk.user(), "ice-candidate", talk.of("candidate:'u" + n + "'"));
            ok(talk.expert(), "ice-candidate", talk.of("candidate:'e" + n + "'"));
        }
        assertThat(talk.expert().heardEvents()).doesNotContain("ice-candidate");
        assertThat(talk.expert().refusal("call-offer", talk.of(OFFER))).isEqualTo("CONFLICT");
        var tab = talk.expert().on(cluster.node(2)).arrive("expert");
        ok(talk.expert(), "call-answer", talk.of(ANSWER));
        talk.user().await("call-answer");
        assertThat(tab.await("call-ended").path("reason").asText()).isEqualTo("answered-elsewhere");
        ok(talk.expert(), "ice-candidate", talk.of("candidate:'e5'"));
        talk.user().await("ice-candidate", one -> one.path("candidate").asText().equals("e5"));
        talk.expert()
                .await("ice-candidate", one -> one.path("candidate").asText().equals("u4"));
        assertThat(talk.user().all("ice-candidate", "candidate")).containsExactly("e0", "e1", "e2", "e3", "e4");
        assertThat(tab.refusal("call-answer", talk.of(ANSWER))).isEqualTo("CONFLICT");
        ok(talk.expert(), "call-offer", talk.of(OFFER));
        talk.user().await("call-offer");
        ok(talk.user(), "call-answer", talk.of(ANSWER));
        talk.expert().await("call-answer");
        ok(talk.expert(), "call-ended", talk.of(""));
        assertThat(talk.user().await("call-ended").path("reason").asText()).isEqualTo("hang-up");
        ok(talk.expert(), "call-offer", talk.of(OFFER));
        talk.user().await("call-offer");
        ok(talk.user(), "end-chat", talk.of(""));
        assertThat(talk.user().await("call-ended").path("reason").asText()).isEqualTo("session-ended");
        assertThat(talk.expert().await("call-ended").path("reason").asText()).isEqualTo("session-ended");
        tab.close();
        talk.close();
    }

    @Test
    void whatManyAskOfTwoNodesAtOnceHappensOnce() {
        var saver = cluster.user(0, 100);
        var twice = List.of(saver, saver.on(cluster.node(1)));
        assertThat(statuses(i -> twice.get(i % 2).http("POST /api/wallet/withdraw", "{\"amount\":100}")))
                .filteredOn(status -> status == 201)
                .hasSize(1);
        assertThat(saver.balance()).isZero();
        var mentor = cluster.mentor(1, PRICE);
        Booking.openAlways(mentor);
        var at = Booking.inMinutes(System.currentTimeMillis(), 24 * 60);
        var user = cluster.user(0, 1_000);
        var users = List.of(user, user.on(cluster.node(1)));
        assertThat(statuses(i -> Booking.book(users.get(i % 2), mentor, at, 5)))
                .filteredOn(status -> status == 201)
                .hasSize(1);
        var talk = Talk.begin(cluster.user(0, PRICE), mentor);
        ok(talk.user(), "end-chat", talk.of(""));
        var admins = List.of(
                cluster.stage().administrator(), cluster.stage().administrator().on(cluster.node(1)));
        var refund = "POST /api/admin/sessions/" + talk.chatId() + "/refund";
        assertThat(statuses(i -> admins.get(i % 2).http(refund, "{\"amount\":10,\"reason\":\"poor\"}")))
                .filteredOn(status -> status < 300)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(talk.user().balance()).isEqualTo(PRICE);
        for (var guest : List.of(saver, user, talk.user(), mentor.guest())) {
            guest.close();
        }
    }

    @Test
    void theMoneyForOneMinuteStartsOneSession() {
        var mentors = List.of(cluster.mentor(0, PRICE), cluster.mentor(1, PRICE));
        var user = cluster.user(0, PRICE);
        var tabs = List.of(user, user.on(cluster.node(1)).arrive("user"));
        var refusals = Crowd.atOnce(
                IntStream.range(0, 20).boxed().toList(),
                i -> tabs.get(i % 2)
                        .refusal(
                                "request-chat",
                                "{expertId:'" + mentors.get(i / 2 % 2).expertId() + "'}"));
        assertThat(refusals).filteredOn(String::isEmpty).isNotEmpty();
        Await.until("one session has started", SOON, () -> started(mentors) == 1);
        Await.pass(Duration.ofSeconds(1));
        assertThat(started(mentors)).isEqualTo(1);
        assertThat(user.balance()).isZero();
        tabs.forEach(Guest::close);
        mentors.forEach(mentor -> mentor.guest().close());
    }

    private static long started(List<Mentor> mentors) {
        return mentors.stream()
                .flatMap(mentor -> mentor.guest().heardEvents().stream())
                .filter("chat-started"::equals)
                .count();
    }

    private static List<Integer> statuses(IntFunction<Asked> request) {
        return Crowd.atOnce(
                IntStream.range(0, AT_ONCE).boxed().toList(),
                i -> request.apply(i).status());
    }

    private static void ok(Guest guest, String event, String payload) {
        assertThat(guest.refusal(event, payload)).as(event).isEmpty();
    }
}
