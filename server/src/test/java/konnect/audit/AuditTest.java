package konnect.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import konnect.db.Migrated;
import konnect.db.Pools;
import konnect.kernel.Caller;
import konnect.kernel.Paging;
import konnect.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final Caller ADMIN = new Caller("u_admin", Role.ADMIN, "Boss");
    private final Pools pools = new Pools(Migrated.database());

    @BeforeEach
    void write() {
        pools.requests().run(tx -> {
            Audit.record(
                    tx,
                    ADMIN.userId(),
                    "user.disabled",
                    "u_1",
                    new Audit.Change(Map.of("disabled", false), Map.of("disabled", true)));
            Audit.record(
                    tx,
                    ADMIN.userId(),
                    "user.enabled",
                    "u_1",
                    new Audit.Change(Map.of("disabled", true), Map.of("disabled", false)));
            Audit.record(tx, null, "sign-in.failed", "u_1", Audit.Change.NONE);
        });
    }

    @AfterEach
    void close() {
        pools.close();
    }

    @Test
    void whatWasDoneIsReadNewestFirst() {
        var page = pools.requests().read(handle -> Audit.page(handle, Paging.of("2", "1")));
        assertThat(page.total()).isEqualTo(3);
        var entry = page.items().getFirst();
        assertThat(entry.action()).isEqualTo("user.enabled");
        assertThat(entry.actor()).isEqualTo("u_admin");
        assertThat(String.valueOf(entry.after())).isEqualTo("{\"disabled\":false}");
    }

    @Test
    void noRowIsChangedOrTakenOut() {
        for (var sql : new String[] {"UPDATE audit SET actor = 'u_2'", "DELETE FROM audit", "TRUNCATE audit"}) {
            assertThatThrownBy(() -> pools.requests().run(tx -> tx.handle().execute(sql)))
                    .as(sql)
                    .hasMessageContaining("insert only");
        }
    }

    @Test
    void whoeverGetsRoundThatBreaksTheChain() {
        assertThat(isWhole()).isTrue();
        pools.requests().run(tx -> {
            tx.handle().execute("ALTER TABLE audit DISABLE TRIGGER USER");
            tx.handle().execute("UPDATE audit SET actor = 'u_2' WHERE seq = 2");
        });
        assertThat(isWhole()).isFalse();
        pools.requests().run(tx -> tx.handle().execute("UPDATE audit SET actor = 'u_admin' WHERE seq = 2"));
        assertThat(isWhole()).isTrue();
        pools.requests().run(tx -> tx.handle().execute("DELETE FROM audit WHERE seq = 3"));
        assertThat(isWhole()).isFalse();
    }

    @Test
    void theFirstBrokenRowIsNamed() {
        assertThat(check().rows()).isEqualTo(3);
        pools.requests().run(tx -> {
            tx.handle().execute("ALTER TABLE audit DISABLE TRIGGER USER");
            tx.handle().execute("UPDATE audit SET object = 'u_2' WHERE seq = 2");
        });
        assertThat(check().brokenAt()).isEqualTo(2);
        pools.requests().run(tx -> tx.handle().execute("DELETE FROM audit"));
        assertThat(check().brokenAt()).isEqualTo(1);
    }

    private boolean isWhole() {
        return check().isWhole();
    }

    private Audit.Check check() {
        return pools.requests().read(Audit::check);
    }
}
