package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Faults put into a running server's database, each taking one safeguard away. The checker must find nothing without
 * the fault and name the broken invariant with it, in the very same scenario.
 */
@Tag("calm")
@TestInstance(Lifecycle.PER_CLASS)
class FaultsIT {
    private static final long MINUTE_MS = 6_000;
    private static final long LEASE_MS = 600;
    private static final int TRIES = 8;
    private static final Duration OUTAGE = Duration.ofSeconds(7);
    private static final Map<String, String> TIMES = Map.of(
            "KONNECT_BILLING_MINUTE_SECONDS", "6",
            "KONNECT_LEASE_SECONDS", "0.6",
            "KONNECT_PING_SECONDS", "0.5",
            "KONNECT_ABSENCE_SECONDS", "30",
            "KONNECT_GUARANTEE_SECONDS", "3600",
            "KONNECT_EXPERT_OFFLINE_SECONDS", "60");

    private Stage stage;

    /** What takes a safeguard away, and what brings it back. */
    private record Fault(String sql, String undo) {}

    private static final Fault NO_BACK_DATING = new Fault("""
            CREATE OR REPLACE FUNCTION presence_until(closed timestamptz, last_seen timestamptz, silent boolean)
            RETURNS timestamptz LANGUAGE sql STABLE
            RETURN CASE WHEN closed IS NOT NULL THEN closed WHEN silent THEN now() ELSE 'infinity' END""", """
            CREATE OR REPLACE FUNCTION presence_until(closed timestamptz, last_seen timestamptz, silent boolean)
            RETURNS timestamptz LANGUAGE sql IMMUTABLE
            RETURN CASE WHEN closed IS NOT NULL THEN closed WHEN silent THEN last_seen ELSE 'infinity' END""");

    private static final Fault NO_TAIL_RULE =
            trigger("session", "NEW.meter := jsonb_set(NEW.meter::jsonb, '{terms,tailMs}', '0')::json");

    private static final Fault NO_UNIQUE_KEY = new Fault(
            "DROP INDEX message_once",
            "DELETE FROM message; CREATE UNIQUE INDEX message_once ON message (session_id, sender, client_message_id)");

    private static final Fault CONNECTIONS_WITHOUT_KEYS = trigger("connection", "NEW.key := gen_random_uuid()");

    private static final String UNTIL_SOMEBODY_WAITS = """
            DO $$ BEGIN
                FOR tries IN 1..500 LOOP
                    EXIT WHEN EXISTS (SELECT FROM pg_locks WHERE NOT granted);
                    PERFORM pg_sleep(0.01);
                END LOOP;
            END $$""";

    private static Fault trigger(String table, String change) {
        return new Fault(
                "CREATE OR REPLACE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + change
                        + "; RETURN NEW; END $$; CREATE TRIGGER fault BEFORE INSERT OR UPDATE ON " + table
                        + " FOR EACH ROW EXECUTE FUNCTION fault()",
                "DROP TRIGGER fault ON " + table);
    }

    /** A conversation of a kind, noted down in the truth; it leaves no session behind. */
    private interface Scenario {
        void play(Truth truth) throws SQLException;
    }

    @BeforeAll
    void open() {
        stage = Stage.open(TIMES);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void anOutageIsBilledWithoutBackDating() throws SQLException {
        onlyFound(NO_BACK_DATING, "I5", this::outage);
    }

    @Test
    void aBarelyBegunMinuteIsKeptWithoutTheTailRule() throws SQLException {
        onlyFound(NO_TAIL_RULE, "I4", this::endAtTheBoundary);
    }

    @Test
    void aRepeatedMessageStandsTwiceWithoutItsUniqueKey() throws SQLException {
        onlyFound(NO_UNIQUE_KEY, "I11", this::repeat);
    }

    @Test
    void anAbsenceIsBilledWhenConnectionsHaveNoKeys() throws SQLException {
        onlyFound(CONNECTIONS_WITHOUT_KEYS, "I5", this::absence);
    }

    private void onlyFound(Fault fault, String invariant, Scenario scenario) throws SQLException {
        assertThat(violations(scenario)).as("without the fault").isEmpty();
        execute(fault.sql());
        try {
            assertThat(violations(scenario)).as("with the fault").anyMatch(found -> found.startsWith(invariant));
        } finally {
            // What the fault has left behind is no matter of the next test.
            execute("DELETE FROM charged_minute; TRUNCATE session, connection CASCADE; " + fault.undo());
        }
    }

    private List<String> violations(Scenario scenario) throws SQLException {
        var truth = new Truth();
        scenario.play(truth);
        try (var database = stage.database()) {
            return new Checker(database, MINUTE_MS, LEASE_MS).violations(truth);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var database = stage.database();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Talk begin(Truth truth) {
        var talk = Talk.begin(stage, 10, 1_000);
        truth.came(talk.user().id);
        truth.came(talk.expert().id);
        truth.began(talk);
        return talk;
    }

    private static void end(Truth truth, Talk talk) {
        talk.user().ask("end-chat", talk.of(""));
        truth.ended(talk.chatId());
        talk.close();
    }

    private void outage(Truth truth) {
        var talk = begin(truth);
        stage.server().kill();
        truth.left(talk.user().id);
        truth.left(talk.expert().id);
        talk.user().leave();
        talk.expert().leave();
        stage.server().restart();
        Await.pass(OUTAGE);
        truth.came(talk.user().id);
        truth.came(talk.expert().id);
        talk.expert().arrive("expert");
        talk.user().arrive("user");
        end(truth, talk);
    }

    /** A few at once, because on a busy machine an end may come late. */
    private void endAtTheBoundary(Truth truth) {
        var talks = IntStream.range(0, TRIES).mapToObj(i -> begin(truth)).toList();
        Crowd.atOnce(talks, talk -> {
            talk.user()
                    .await("billing-update", bill -> bill.path("totalCharged").asInt() == 20);
            end(truth, talk);
            return talk;
        });
    }

    /** Another node is storing the same message: this one looks, sees nothing yet, and stores it too. */
    private void repeat(Truth truth) throws SQLException {
        var talk = begin(truth);
        var once = UUID.randomUUID().toString();
        try (var otherNode = stage.database();
                var statement = otherNode.createStatement()) {
            otherNode.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO conversation (session_id, last_seq) VALUES ('%1$s', 1);
                    INSERT INTO message (session_id, seq, id, sender, body, client_message_id, at)
                    VALUES ('%1$s', 1, 'm_' || '%3$s', '%2$s', 'once', '%3$s', clock())""".formatted(talk.chatId(), talk.user().id, once));
            var answer = CompletableFuture.supplyAsync(
                    () -> talk.user().ask("chat-message", talk.of("message:'once',clientMessageId:'" + once + "'")));
            statement.execute(UNTIL_SOMEBODY_WAITS);
            otherNode.commit();
            assertThat(answer.join().path("ok").asBoolean()).isTrue();
        }
        end(truth, talk);
    }

    private void absence(Truth truth) {
        var talk = begin(truth);
        talk.user().leave();
        truth.left(talk.user().id);
        Await.pass(OUTAGE);
        truth.came(talk.user().id);
        talk.user().arrive("user");
        end(truth, talk);
    }
}
