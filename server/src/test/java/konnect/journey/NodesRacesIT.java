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
@Tag("calm")
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
    void aBalanceIsWithdrawnOnce() {
        var saver = cluster.user(0, 100);
        var twice = List.of(saver, saver.on(cluster.node(1)));
        onlyOne(201, statuses(i -> twice.get(i % 2).http("POST /api/wallet/withdraw", "{\"amount\":100}")));
        assertThat(saver.balance()).isZero();
        saver.close();
    }

    @Test
    void oneSlotIsBookedOnceByOneUserAndByMany() {
        var mentor = cluster.mentor(1, PRICE);
        Booking.openAlways(mentor);
        var tomorrow = Booking.inMinutes(System.currentTimeMillis(), 24 * 60);
        var user = cluster.user(0, 1_000);
        var twice = List.of(user, user.on(cluster.node(1)));
        onlyOne(201, statuses(i -> Booking.book(twice.get(i % 2), mentor, tomorrow, 5)));
        var many = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> cluster.stage().user(5 * PRICE).on(cluster.node(i % 2)))
                .toList();
        var later = tomorrow.plus(Duration.ofHours(1));
        onlyOne(201, statuses(i -> Booking.book(many.get(i), mentor, later, 5)));
        assertThat(many.stream().filter(each -> each.balance() == 0)).hasSize(1);
        assertThat(many.stream().filter(each -> each.balance() == 5 * PRICE)).hasSize(AT_ONCE - 1);
        user.close();
        mentor.guest().close();
    }

    @Test
    void aSessionIsRefundedOnce() {
        var talk = Talk.begin(cluster.user(0, PRICE), cluster.mentor(1, PRICE));
        ok(talk.expert(), "chat-message", talk.of("message:'here I am'"));
        ok(talk.user(), "end-chat", talk.of(""));
        Await.until("the expert is paid", SOON, () -> talk.expert().balance() == 8);
        var admins = admins();
        var refund = "POST /api/admin/sessions/" + talk.chatId() + "/refund";
        onlyOne(200, statuses(i -> admins.get(i % 2).http(refund, "{\"amount\":10,\"reason\":\"poor\"}")));
        assertThat(talk.user().balance()).isEqualTo(PRICE);
        assertThat(talk.expert().balance()).isZero();
        talk.close();
    }

    @Test
    void aPayoutIsSettledOnce() {
        var user = cluster.user(0, 100);
        int onTheWay = payouts();
        var id = user.http("POST /api/wallet/withdraw", "{\"amount\":60}")
                .json()
                .path("id")
                .asText();
        var admins = admins();
        var settle = "POST /api/admin/payouts/" + id + "/settle";
        var decided = statuses(i -> admins.get(i % 2).http(settle, "{\"reference\":\"UTR " + i + "\"}"));
        onlyOne(200, decided);
        assertThat(user.balance()).isEqualTo(40);
        assertThat(payouts()).isEqualTo(onTheWay);
        assertThat(cluster.admin(0, "GET /api/admin/audit?limit=100", "").json().path("items"))
                .filteredOn(entry -> entry.path("action").asText().equals("payout.settled")
                        && entry.path("object").asText().equals(id))
                .hasSize(1);
        user.close();
    }

    private int payouts() {
        return cluster.stage().proof().path("byKind").path("payouts").asInt();
    }

    private List<Guest> admins() {
        var admin = cluster.stage().administrator();
        return List.of(admin, admin.on(cluster.node(1)));
    }

    /** The others found that it had been done, or that too much was going on to look. */
    private static void onlyOne(int success, List<Integer> statuses) {
        assertThat(statuses).filteredOn(status -> status == success).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != success).isSubsetOf(409, 503);
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
