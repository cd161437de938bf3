package konnect.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import konnect.ledger.Books;
import konnect.presence.PresenceSql.Closing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a connection ended, by what its node could still prove. */
class PresenceClosingTest {
    private static final long LEASE_MS = 6_000;
    private static final long OPENED_AGO_MS = 60_000;

    private final Books books = new Books();

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void aConnectionOfALivingNodeEndsAtItsLastPacket() {
        assertThat(presentMs(500, false, 2_000)).isBetween(57_000L, 59_000L);
    }

    @Test
    void aNodeThatStoodStillProvesNobodyAfterItsLastHeartbeat() {
        assertThat(presentMs(20_000, false, 0)).isBetween(39_000L, 41_000L);
    }

    @Test
    void aNodeThatOthersHaveGivenUpProvesNobodyAfterItsLastHeartbeat() {
        assertThat(presentMs(3_000, true, 0)).isBetween(56_000L, 58_000L);
    }

    @Test
    void aConnectionNeverEndsBeforeItBegan() {
        assertThat(presentMs(90_000, true, 0)).isZero();
    }

    /** How long the person was there whose socket opened a minute ago and is closed now. */
    private long presentMs(long nodeSeenAgoMs, boolean reaped, long silentMs) {
        books.execute(
                "INSERT INTO node (id, epoch, last_seen, reaped) VALUES ('n', 1, clock() - %d * interval '1 ms', %s)"
                        .formatted(nodeSeenAgoMs, reaped));
        books.execute("INSERT INTO connection (key, person, node, epoch, opened) VALUES ('k', 'u', 'n', 1,"
                + " clock() - " + OPENED_AGO_MS + " * interval '1 ms')");
        books.db.run(tx -> PresenceSql.close(tx.handle(), List.of(new Closing("k", silentMs)), LEASE_MS));
        return books.count("SELECT to_ms(closed) - to_ms(opened) FROM connection");
    }
}
