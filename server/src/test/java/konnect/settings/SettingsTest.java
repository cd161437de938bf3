package konnect.settings;

import static org.assertj.core.api.Assertions.assertThat;

import konnect.audit.Audit;
import konnect.db.Migrated;
import konnect.db.Pools;
import konnect.kernel.Caller;
import konnect.kernel.Money;
import konnect.kernel.Paging;
import konnect.kernel.Role;
import konnect.settings.PlatformConfig.Withdrawals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Caller ADMIN = new Caller("u_admin", Role.ADMIN, "Admin");
    private static final long LIMIT_NANOS = 5_000_000_000L;

    private final Pools pools = new Pools(Migrated.database());
    private final Settings here = new Settings(pools.requests());
    private final Settings there = new Settings(pools.background());

    @AfterEach
    void close() {
        here.close();
        there.close();
        pools.close();
    }

    @Test
    void beginsWithTheDefaults() {
        assertThat(here.current())
                .isEqualTo(
                        new PlatformConfig(50, 1, Money.ofRupees(10), 20, 120, true, 120, 50, Withdrawals.ALL, false));
    }

    @Test
    void isInForceAtOnceHereAndSoonThere() {
        var after = here.change(
                ADMIN, PlatformConfigInTest.read("{\"platformFeePercent\": 25, \"defaultPricePerMin\": 12.5}"));
        assertThat(after)
                .isEqualTo(new PlatformConfig(50, 1, new Money(1_250), 25, 120, true, 120, 50, Withdrawals.ALL, false));
        assertThat(here.current()).isEqualTo(after);
        long deadline = System.nanoTime() + LIMIT_NANOS;
        while (!there.current().equals(after)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void buildsOnWhatAnotherNodeChangedLast() {
        there.change(ADMIN, PlatformConfigInTest.read("{\"maxSessionsPerMentor\": 3}"));
        var after = here.change(ADMIN, PlatformConfigInTest.read("{\"acceptingSessions\": false}"));
        assertThat(after.maxSessionsPerMentor()).isEqualTo(3);
        assertThat(after.acceptingSessions()).isFalse();
    }

    @Test
    void saysWhatMayBeWithdrawnAndWhetherItHasToBeKnownWhereTo() {
        here.change(ADMIN, PlatformConfigInTest.read("{\"withdrawals\": \"earnings\"}"));
        var after = here.change(ADMIN, PlatformConfigInTest.read("{\"payoutDetailsRequired\": true}"));
        assertThat(after.withdrawals()).isEqualTo(Withdrawals.EARNINGS);
        assertThat(after.payoutDetailsRequired()).isTrue();
        assertThat(here.history(Paging.of(null, null)).items())
                .extracting(version ->
                        version.config().withdrawals().word() + version.config().payoutDetailsRequired())
                .containsExactly("earningstrue", "earningsfalse", "allfalse");
    }

    @Test
    void keepsEveryVersionAndAuditsEveryChange() {
        here.change(ADMIN, PlatformConfigInTest.read("{\"maxConcurrentMentors\": 60}"));
        here.change(ADMIN, PlatformConfigInTest.read("{\"maxConcurrentMentors\": 60}"));
        var history = here.history(Paging.of(null, null));
        assertThat(history.total()).isEqualTo(2);
        assertThat(history.items()).extracting(ConfigVersion::changedBy).containsExactly("u_admin", null);
        var audit = pools.requests().read(handle -> Audit.page(handle, Paging.of(null, null)));
        assertThat(audit.items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("config.changed"));
    }
}
