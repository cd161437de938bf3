package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import konnect.http.Asked;
import konnect.journey.Stage.Mentor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Redis goes and comes back, and a server dies: nothing is lost, and nothing comes twice. */
@Tag("calm")
class NodesFaultsIT {
    private static final int PRICE = 10;
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LONGER_THAN_A_RELOAD = Duration.ofSeconds(40);
    private static final Duration AWAY = Duration.ofSeconds(20);
    private final Cluster cluster = Cluster.shared();

    @AfterEach
    void booksBalance() {
        if (!cluster.redis().isUp()) {
            cluster.redis().start();
        }
        cluster.checkBooks();
    }

    @Test
    void whileRedisIsAwayNothingIsLostAndNothingComesTwice() {
        var talk = cluster.talk(0, 1);
        talk.user().await("chat-started");
        var watcher = cluster.user(2, 100);
        var person = cluster.user(1, 0);
        write(talk.user(), talk, "before");
        awaitText(talk.expert(), "before");
        cluster.redis().stop();
        write(talk.user(), talk, "from the user");
        write(talk.expert(), talk, "from the expert");
        awaitText(talk.expert(), "from the user");
        awaitText(talk.user(), "from the expert");
        var mentor = cluster.mentor(0, PRICE);
        watcher.await("expert-online", expert -> expert.path("id").asText().equals(mentor.expertId()));
        var other = Talk.begin(watcher, new Mentor(mentor.guest(), mentor.expertId()));
        other.user().await("chat-started");
        ok(other.user(), "end-chat", other.of(""));
        other.expert().await("chat-ended");
        var disabled = cluster.admin(2, "PATCH /api/admin/users/" + person.id, "{\"disabled\":true}");
        assertThat(disabled.status()).as(disabled.response().body()).isEqualTo(200);
        Await.until("the person is cut", SOON, () -> cluster.sockets(person.id) == 0);
        talk.expert().await("billing-update", bill -> bill.path("totalCharged").asInt() >= 2 * PRICE);
        assertThat(health(2)).isEqualTo(200);
        Await.pass(Duration.ofSeconds(4));
        cluster.redis().start();
        Await.until("typing is relayed again", Duration.ofSeconds(20), () -> {
            ok(talk.user(), "typing", talk.of("typing:true"));
            return talk.expert().heardEvents().contains("typing");
        });
        write(talk.user(), talk, "after");
        awaitText(talk.expert(), "after");
        awaitTheMiddleOfAMinute(talk);
        ok(talk.user(), "end-chat", talk.of(""));
        talk.expert().await("chat-ended");
        Await.pass(Duration.ofSeconds(3));
        for (var guest : List.of(talk.user(), talk.expert())) {
            assertThat(guest.all("billing-update", "totalCharged")).doesNotHaveDuplicates();
            assertThat(guest.all("new-message", "seq")).doesNotHaveDuplicates();
        }
        assertThat(talk.expert().all("new-message", "message")).containsExactly("from the expert");
        assertThat(talk.expert().heardEvents()).doesNotContain("chat-ended", "chat-started");
        assertThat(other.expert().heardEvents()).doesNotContain("chat-ended", "chat-started");
        assertThat(cluster.node(0).log().lines().filter(line -> line.contains("Redis is away")))
                .hasSize(1);
        talk.close();
        other.close();
        person.close();
    }

    @Test
    void aSessionOutlivesTheNodeOfOneOfItsPeople() {
        var talk = cluster.talk(2, 1);
        write(talk.expert(), talk, "before");
        awaitText(talk.user(), "before");
        cluster.node(2).kill();
        try {
            talk.expert().await("meter-paused");
            var back = talk.user().on(cluster.node(0)).arrive("user");
            talk.expert().await("meter-resumed");
            var resumed = back.ask("resume-session", talk.of(""));
            assertThat(resumed.path("messages")).hasSize(1);
            write(talk.expert(), talk, "after");
            awaitText(back, "after");
            write(back, talk, "here again");
            awaitText(talk.expert(), "here again");
            ok(back, "end-chat", talk.of(""));
            talk.expert().await("chat-ended");
            back.close();
        } finally {
            cluster.node(2).restart();
        }
        talk.close();
    }

    @Test
    void theThirdNodeIsKilledWhileRedisIsAwayForTwentySecondsAndTwoOnTheOthersLoseNothing() {
        var talk = cluster.talk(0, 1);
        talk.user().await("chat-started");
        long begun = System.nanoTime();
        cluster.redis().stop();
        cluster.node(2).kill();
        try {
            for (int n = 1; System.nanoTime() - begun < AWAY.toNanos(); n++) {
                write(talk.user(), talk, "question " + n);
                awaitText(talk.expert(), "question " + n);
                write(talk.expert(), talk, "answer " + n);
                awaitText(talk.user(), "answer " + n);
                Await.pass(Duration.ofSeconds(1));
            }
        } finally {
            cluster.redis().start();
            cluster.node(2).restart();
        }
        awaitTheMiddleOfAMinute(talk);
        ok(talk.user(), "end-chat", talk.of(""));
        var ended = talk.user().await("chat-ended");
        talk.expert().await("chat-ended");
        var charged = talk.user().all("billing-update", "totalCharged");
        assertThat(charged).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(ended.path("totalCharged").asText()).isEqualTo(charged.getLast());
        for (var guest : List.of(talk.user(), talk.expert())) {
            assertThat(guest.all("new-message", "seq")).doesNotHaveDuplicates();
            assertThat(guest.heardEvents()).doesNotContain("chat-ended");
        }
        talk.close();
    }

    @Test
    void whoLeavesACallWhileRedisIsAwayIsMissedInIt() {
        var talk = cluster.talk(0, 1);
        var tab = talk.expert().tab().arrive("expert");
        ok(talk.user(), "call-offer", talk.of("callType:'voice',offer:{type:'offer',sdp:'v=0'}"));
        talk.expert().await("call-offer");
        ok(talk.expert(), "call-answer", talk.of("answer:{type:'answer',sdp:'v=0'}"));
        talk.user().await("call-answer");
        cluster.redis().stop();
        talk.expert().leave();
        Await.until("one socket is left", SOON, () -> cluster.sockets(tab.id) == 1);
        cluster.redis().start();
        for (var guest : List.of(talk.user(), tab)) {
            Await.until(
                    "the call is over",
                    LONGER_THAN_A_RELOAD,
                    () -> guest.all("call-ended", "reason").contains("disconnected"));
        }
        tab.close();
        talk.close();
    }

    @Test
    void nobodyIsOfflineAndNoQueueIsDissolvedByAStopOfTheExpertsNode() {
        var mentor = cluster.mentor(2, PRICE);
        var talk = Talk.begin(cluster.user(1, 1_000), mentor);
        var waiting = cluster.user(0, 100);
        ok(waiting, "request-chat", "{expertId:'" + mentor.expertId() + "'}");
        try (var stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            stopping.execute(() -> cluster.node(2).stop());
            talk.expert().await("server-shutdown");
            talk.expert().leave();
            var back = talk.expert().on(cluster.node(0)).arrive("expert");
            write(talk.user(), talk, "still here");
            awaitText(back, "still here");
            ok(talk.user(), "end-chat", talk.of(""));
            waiting.await("chat-started");
            assertThat(waiting.heardEvents()).doesNotContain("queue-left");
            back.close();
        } finally {
            cluster.node(2).restart();
        }
        waiting.close();
        talk.close();
    }

    /** Where one has just begun it is given back at the end, and its sum is told a second time. */
    private static void awaitTheMiddleOfAMinute(Talk talk) {
        int begun = talk.user().all("billing-update", "totalCharged").size();
        Await.until(
                "another minute begins",
                SOON,
                () -> talk.user().all("billing-update", "totalCharged").size() > begun);
        Await.pass(Duration.ofSeconds(1));
    }

    private int health(int node) {
        return Asked.ask(cluster.node(node), "GET /health", "").status();
    }

    private static void ok(Guest guest, String event, String payload) {
        assertThat(guest.refusal(event, payload)).as(event).isEmpty();
    }

    private static void write(Guest from, Talk talk, String text) {
        ok(from, "chat-message", talk.of("message:'" + text + "',clientMessageId:'" + text + "'"));
    }

    private static void awaitText(Guest guest, String text) {
        guest.await("new-message", message -> message.path("message").asText().equals(text));
    }
}
