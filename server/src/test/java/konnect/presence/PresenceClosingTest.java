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
        var row = left(500, false, 2_000);
        assertThat(presentMs(row)).isBetween(57_000L, 59_000L);
        assertThat(row.byNode()).isFalse();
    }

    @Test
    void aNodeThatStoodStillProvesNobodyAfterItsLastHeartbeatAndNobodyHasLeft() {
        var row = left(20_000, false, 0);
        assertThat(presentMs(row)).isBetween(39_000L, 41_000L);
        assertThat(row.byNode()).isTrue();
    }

    @Test
    void aNodeThatOthersHaveGivenUpProvesNobodyAfterItsLastHeartbeatAndNobodyHasLeft() {
        var row = left(3_000, true, 0);
        assertThat(presentMs(row)).isBetween(56_000L, 58_000L);
        assertThat(row.byNode()).isTrue();
    }

    @Test
    void whoLeftBeforeTheLastHeartbeatHasLeft() {
        var row = left(20_000, true, 30_000);
        assertThat(presentMs(row)).isBetween(29_000L, 31_000L);
        assertThat(row.byNode()).isFalse();
    }

    @Test
    void aConnectionNeverEndsBeforeItBegan() {
        assertThat(presentMs(left(500, false, 70_000))).isZero();
    }

    private static long presentMs(PresenceSql.Row row) {
        return row.to() - row.from();
    }

    /** The presence of a person whose socket opened a minute ago and is closed now. */
    private PresenceSql.Row left(long nodeSeenAgoMs, boolean reaped, long silentMs) {
        books.execute(
                "INSERT INTO node (id, epoch, last_seen, reaped) VALUES ('n', 1, clock() - %d * interval '1 ms', %s)"
                        .formatted(nodeSeenAgoMs, reaped));
        books.execute("INSERT INTO connection (key, person, node, epoch, opened) VALUES ('k', 'u', 'n', 1,"
                + " clock() - " + OPENED_AGO_MS + " * interval '1 ms')");
        books.db.run(tx -> PresenceSql.close(tx.handle(), List.of(new Closing("k", silentMs)), LEASE_MS));
        return books.db
                .read(handle -> PresenceSql.intervals(handle, List.of("u"), 0, LEASE_MS))
                .getFirst();
    }
}
