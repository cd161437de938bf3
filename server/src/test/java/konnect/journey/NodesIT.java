package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three servers, one database, one Redis: whoever is where, all is as on one. */
@Tag("calm")
class NodesIT {
    private static final int PRICE = 10;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration WHILE_ASKING = Duration.ofMillis(500);

    private final Cluster cluster = Cluster.shared();

    @AfterEach
    void booksBalance() {
        cluster.checkBooks();
    }

    private static void ok(Guest guest, String event, String payload) {
        assertThat(guest.refusal(event, payload)).as(event).isEmpty();
    }

    private static void write(Guest from, Talk talk, String text) {
        ok(from, "chat-message", talk.of("message:'" + text + "',clientMessageId:'" + text + "'"));
    }

    @Test
    void twoPeopleOnTwoNodesTalkAsOnOne() {
        var talk = cluster.talk(0, 1);
        talk.user().await("chat-started");
        ok(talk.user(), "typing", talk.of("typing:true"));
        assertThat(talk.expert().await("typing").path("senderId").asText()).isEqualTo(talk.user().id);
        ok(talk.expert(), "typing", talk.of("typing:false"));
        talk.user().await("typing");
        for (int i = 0; i < 10; i++) {
            write(talk.user(), talk, "u" + i);
            write(talk.expert(), talk, "e" + i);
        }
        for (var guest : List.of(talk.user(), talk.expert())) {
            Await.until(
                    "all is heard", SOON, () -> guest.all("new-message", "seq").size() >= 20);
            assertThat(guest.all("new-message", "seq")).containsExactlyInAnyOrderElementsOf(numbers(1, 20));
        }
        ok(talk.expert(), "message-read", talk.of("seq:20"));
        assertThat(talk.user().await("message-read").path("seq").asInt()).isEqualTo(20);
        talk.user().await("billing-update", bill -> bill.path("totalCharged").asInt() == 2 * PRICE);
        talk.expert().await("billing-update", bill -> bill.path("totalCharged").asInt() == 2 * PRICE);
        Await.pass(Duration.ofSeconds(1));
        ok(talk.expert(), "end-chat", talk.of(""));
        for (var guest : List.of(talk.user(), talk.expert())) {
            assertThat(guest.await("chat-ended").path("totalCharged").asInt()).isEqualTo(2 * PRICE);
            assertThat(guest.all("billing-update", "totalCharged")).doesNotHaveDuplicates();
        }
        Await.until(
                "both are told that it is over",
                SOON,
                () -> talk.user().refusal("typing", talk.of("typing:true")).equals("SESSION_ENDED"));
        Await.pass(Duration.ofSeconds(3));
        assertThat(talk.user().heardEvents()).doesNotContain("chat-ended", "chat-started");
        assertThat(talk.expert().heardEvents()).doesNotContain("chat-ended", "chat-started");
        talk.close();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }

    @Test
    void whoComesAndGoesIsToldOnEveryNodeOnce() {
        var watchers =
                IntStream.range(0, 3).mapToObj(node -> cluster.user(node, 0)).toList();
        watchers.forEach(watcher -> watcher.ask("get-online-experts", "{}"));
        var mentor = cluster.mentor(1, PRICE);
        for (var watcher : watchers) {
            watcher.await("expert-online", expert -> expert.path("id").asText().equals(mentor.expertId()));
        }
        ok(mentor.guest(), "set-availability", "{available:false}");
        for (var watcher : watchers) {
            watcher.await(
                    "expert-updated",
                    update -> update.path("expertId").asText().equals(mentor.expertId())
                            && !update.path("available").asBoolean());
        }
        mentor.guest().leave();
        for (var watcher : watchers) {
            watcher.await(
                    "expert-offline", gone -> gone.path("expertId").asText().equals(mentor.expertId()));
            assertThat(watcher.all("expert-online", "id")).doesNotContain(mentor.expertId());
            assertThat(watcher.all("expert-offline", "expertId")).doesNotContain(mentor.expertId());
            watcher.close();
        }
    }

    @Test
    void aQueueIsOneForAllNodes() {
        var mentor = cluster.mentor(1, PRICE);
        var talk = Talk.begin(cluster.user(0, 100), mentor);
        var second = cluster.user(2, 100);
        var third = cluster.user(0, 100);
        var ask = "{expertId:'" + mentor.expertId() + "'}";
        assertThat(second.ask("request-chat", ask).path("position").asInt()).isEqualTo(1);
        assertThat(third.ask("request-chat", ask).path("position").asInt()).isEqualTo(2);
        mentor.guest().await("queue-updated", queue -> queue.path("waiting").size() == 2);
        ok(talk.user(), "end-chat", talk.of(""));
        second.await("chat-started");
        third.await("queue-status", place -> place.path("position").asInt() == 1);
        mentor.guest().await("queue-updated", queue -> queue.path("waiting").size() == 1);
        for (var guest : List.of(talk.user(), second, third, mentor.guest())) {
            guest.close();
        }
    }

    @Test
    void whoIsDisabledOrSignedOutIsCutOnAllNodes() {
        var tabs = tabs();
        var before = cluster.connections(tabs.getFirst().id);
        var changed = tabs.get(1)
                .http(
                        "POST /api/auth/password/change",
                        "{\"currentPassword\":\"" + Asked.PASSWORD + "\",\"newPassword\":\"x-" + Asked.PASSWORD
                                + "\"}");
        assertThat(changed.status()).as(changed.response().body()).isLessThan(300);
        Await.until(
                "a new password cuts all",
                SOON,
                () -> Collections.disjoint(before, cluster.connections(tabs.getFirst().id)));
        tabs.forEach(Guest::close);
        var disabled = tabs();
        var id = disabled.getFirst().id;
        assertThat(cluster.admin(2, "PATCH /api/admin/users/" + id, "{\"disabled\":true}")
                        .status())
                .isEqualTo(200);
        Await.until("a disabled person is cut", SOON, () -> cluster.sockets(id) == 0);
        disabled.forEach(Guest::close);
    }

    /** What a person may do is remembered for a moment, on each node: not longer than until the change is answered. */
    @Test
    void whoIsDisabledIsNobodyOnAnyNodeOnceThatIsAnswered() {
        var tabs = tabs();
        var over = new AtomicBoolean();
        var asking = tabs.stream()
                .map(tab -> CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        tab.http("GET /api/wallet", "");
                    }
                }))
                .toList();
        Await.pass(WHILE_ASKING);
        cluster.admin(2, "PATCH /api/admin/users/" + tabs.getFirst().id, "{\"disabled\":true}");
        var answers = tabs.stream()
                .map(tab -> tab.http("GET /api/wallet", "").status())
                .toList();
        over.set(true);
        asking.forEach(CompletableFuture::join);
        assertThat(answers).containsOnly(401);
        tabs.forEach(Guest::close);
    }

    /** One person on three nodes. */
    private List<Guest> tabs() {
        var first = cluster.user(0, 0);
        return List.of(
                first,
                first.on(cluster.node(1)).arrive("user"),
                first.on(cluster.node(2)).arrive("user"));
    }

    @Test
    void aChangeOfTheConfigurationIsInForceEverywhere() {
        cluster.admin(0, "PATCH /api/admin/config", "{\"acceptingSessions\":false}");
        var mentor = cluster.mentor(1, PRICE);
        var user = cluster.user(2, 100);
        var ask = "{expertId:'" + mentor.expertId() + "'}";
        try {
            Await.until(
                    "the third node refuses",
                    SOON,
                    () -> user.refusal("request-chat", ask).equals("NOT_ACCEPTING"));
        } finally {
            cluster.admin(1, "PATCH /api/admin/config", "{\"acceptingSessions\":true}");
        }
        Await.until(
                "the third node starts sessions",
                SOON,
                () -> user.refusal("request-chat", ask).isEmpty());
        user.close();
        mentor.guest().close();
    }

    @Test
    void aTopUpOnAnotherNodeIsHeardAndPaysTheSession() {
        var mentor = cluster.mentor(1, PRICE);
        var talk = Talk.begin(cluster.user(0, PRICE), mentor);
        talk.user()
                .await("chat-warning", warning -> warning.path("type").asText().equals("zero-balance"));
        talk.user().on(cluster.node(2)).deposit(100);
        talk.user().await("wallet-updated");
        talk.user().await("billing-update", bill -> bill.path("totalCharged").asInt() == 2 * PRICE);
        ok(talk.user(), "end-chat", talk.of(""));
        talk.close();
    }
}
