package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import konnect.journey.Stage.Mentor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed again and again under sessions that run and messages on their way. */
@Tag("calm")
class CrashIT {
    private static final int PAIRS = 20;
    private static final int KILLS = 10;
    private static final int PRICE = 10;
    private static final int RUPEES = 1_000;
    private static final long MINUTE_MS = 3_000;
    private static final long LEASE_MS = 600;
    private static final int LONGEST_RUN_MS = 1_500;
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Map<String, String> TIMES = Map.of(
            "KONNECT_BILLING_MINUTE_SECONDS", "3",
            "KONNECT_LEASE_SECONDS", "0.6",
            "KONNECT_PING_SECONDS", "0.5",
            "KONNECT_ABSENCE_SECONDS", "10",
            "KONNECT_EXPERT_OFFLINE_SECONDS", "60");

    private final Truth truth = new Truth();
    private final List<Talk> talks = new ArrayList<>();
    private final List<Talker> talkers = new ArrayList<>();
    private final List<Long> startsMs = new ArrayList<>();

    @Test
    void everySessionSurvivesTenKillsAndNothingIsLostOrChargedTwice() throws SQLException {
        long seed = Long.getLong("konnect.seed", System.nanoTime());
        System.out.println("CrashIT: -Dkonnect.seed=" + seed);
        var random = new Random(seed);
        try (var stage = Stage.open(TIMES);
                var threads =
                        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            begin(stage, random);
            var writing = talkers.stream()
                    .map(talker -> CompletableFuture.runAsync(talker, threads))
                    .toList();
            try {
                for (int kill = 1; kill <= KILLS; kill++) {
                    Await.pass(Duration.ofMillis(random.nextInt(LONGEST_RUN_MS)));
                    kill(stage, kill);
                }
            } finally {
                talkers.forEach(Talker::stop);
            }
            writing.forEach(CompletableFuture::join);
            endAll();
            check(stage);
        }
    }

    private void begin(Stage stage, Random random) {
        var people = IntStream.range(0, PAIRS).boxed().toList();
        List<Mentor> mentors = Crowd.atOnce(people, i -> stage.mentor(PRICE));
        List<Guest> users = Crowd.atOnce(people, i -> stage.user(RUPEES));
        for (int i = 0; i < PAIRS; i++) {
            var expert = new Talker(mentors.get(i).guest(), "expert", truth, random.nextLong());
            var user = new Talker(users.get(i), "user", truth, random.nextLong());
            mentors.get(i).guest().arrive("expert");
            var talk = Talk.begin(users.get(i).arrive("user"), mentors.get(i));
            truth.began(talk);
            talks.add(talk);
            Stream.of(expert, user).forEach(talker -> talker.enter(talk.chatId()));
            talkers.addAll(List.of(expert, user));
        }
    }

    private void kill(Stage stage, int kill) {
        stage.server().kill();
        var welcomes = talkers.stream().map(Talker::returns).toList();
        long started = System.nanoTime();
        stage.server().restart();
        startsMs.add((System.nanoTime() - started) / 1_000_000);
        Await.until(
                "everybody is welcomed back into the session after kill " + kill,
                BACK,
                () -> IntStream.range(0, talkers.size())
                        .allMatch(i -> talkers.get(i).returns() > welcomes.get(i)));
        Await.until("every session runs again after kill " + kill, BACK, () -> running(stage) == PAIRS);
    }

    private static long running(Stage stage) {
        try (var database = stage.database();
                var statement = database.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM session WHERE state = 'running'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void endAll() {
        for (var talk : talks) {
            var answer = talk.user().ask("end-chat", talk.of(""));
            truth.ended(talk.chatId());
            assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
            talk.user().await("chat-ended");
            talk.expert().await("chat-ended");
        }
    }

    private void check(Stage stage) throws SQLException {
        for (var talk : talks) {
            var user = talk.user().ask("resume-session", talk.of("")).path("messages");
            assertThat(user).isNotEmpty();
            assertThat(talk.expert().ask("resume-session", talk.of("")).path("messages"))
                    .isEqualTo(user);
        }
        System.out.println("CrashIT: from launch to health, in ms: " + startsMs);
        try (var database = stage.database()) {
            assertThat(new Checker(database, MINUTE_MS, LEASE_MS).violations(truth))
                    .isEmpty();
        }
        var proof = stage.proof();
        assertThat(proof.path("balanced").asBoolean()).as(proof.toString()).isTrue();
        talks.forEach(Talk::close);
    }
}
