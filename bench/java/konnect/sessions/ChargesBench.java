package konnect.sessions;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import konnect.config.Config;
import konnect.config.Config.DatabaseAddress;
import konnect.db.Db;
import konnect.db.Migrations;
import konnect.db.Pools;
import konnect.db.embedded.EmbeddedPostgres;
import konnect.experts.Experts;
import konnect.experts.Versions;
import konnect.kernel.Money;
import konnect.ledger.Account;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.meter.Budget;
import konnect.meter.Look;
import konnect.meter.Meter;
import konnect.meter.Terms;
import konnect.nodes.Bus;
import konnect.nodes.LocalBus;
import konnect.presence.Node;
import konnect.presence.Presence;
import konnect.realtime.Outbox;
import konnect.realtime.People;
import konnect.settings.Settings;

/** How many charges a second the ticker's own code makes: so many live sessions, minute after minute, all due at once. */
public final class ChargesBench {
    private static final int SESSIONS = 10_000;
    private static final int STARTED_AT_ONCE = 1_000;
    private static final int WARM_UP_MINUTES = 3;
    private static final int MINUTES = 3;
    private static final Money PRICE = Money.ofRupees(10);

    private static final String FILL_PRESENCE = """
            INSERT INTO connection (key, person, node, epoch, opened)
            SELECT side || n, side || n, :node, :epoch, clock() - interval '1 minute'
            FROM generate_series(1, :sessions) AS n, unnest(ARRAY['user', 'mentor']) AS side
            """;

    private final Db db;
    private final Bus bus = new LocalBus();
    /** Never begun, so that the ticker's own thread rests. */
    private final Node node = new Node(bus);
    private final Ledger ledger = new Ledger(List.of());
    private final Charging charging;
    private final Ticker ticker;

    private ChargesBench(Pools pools) {
        db = pools.charging();
        var config = Config.from(Map.of());
        var people = new People(config, bus);
        var experts = new Experts(pools.requests(), new Versions(pools.requests()));
        var waits = new Waits(new Settings(pools.requests()));
        var states = new ExpertStates(experts, waits, new Followers(pools.background(), experts, people, bus));
        charging = new Charging(
                ledger, new Presence(config, node), new Outbox(pools.background(), people), states, List.of());
        ticker = new Ticker(db, node, charging);
    }

    public static void main(String[] args) {
        try (var postgres = EmbeddedPostgres.open(Path.of(args[0]))) {
            var address = new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
            Migrations.run(address);
            try (var pools = new Pools(address)) {
                new ChargesBench(pools).measure();
            }
        }
    }

    private void measure() {
        fill();
        long charges = 0;
        long nanos = 0;
        long cpu = 0;
        for (int minute = 1; minute <= WARM_UP_MINUTES + MINUTES; minute++) {
            advanceClock(minute);
            long cpuBefore = cpuNanos();
            long before = System.nanoTime();
            int charged = chargeAll();
            long took = System.nanoTime() - before;
            boolean counts = minute > WARM_UP_MINUTES;
            System.out.printf(
                    "minute %d: %d charges, %.0f a second%s%n",
                    minute + 1, charged, charged * 1e9 / took, counts ? "" : " (warm-up)");
            if (counts) {
                charges += charged;
                nanos += took;
                cpu += cpuNanos() - cpuBefore;
            }
        }
        check();
        System.out.printf(
                "result {\"batch\":%d,\"charges\":%d,\"perSecond\":%d,\"cpuMicros\":%d}%n",
                Ticker.BATCH, charges, charges * 1_000_000_000 / nanos, cpu / 1_000 / charges);
    }

    private void fill() {
        db.run(tx -> {
            tx.handle()
                    .execute("INSERT INTO node (id, epoch, last_seen) VALUES (?, ?, 'infinity')", node.id(), node.epoch());
            tx.handle()
                    .createUpdate(FILL_PRESENCE)
                    .bind("node", node.id())
                    .bind("epoch", node.epoch())
                    .bind("sessions", SESSIONS)
                    .execute();
        });
        for (int from = 1; from <= SESSIONS; from += STARTED_AT_ONCE) {
            var numbers = IntStream.range(from, from + STARTED_AT_ONCE).boxed().toList();
            db.run(tx -> ledger.post(tx, numbers.stream().map(ChargesBench::deposit).toList()));
            start(numbers);
        }
        db.read(handle -> handle.execute("VACUUM ANALYZE"));
    }

    private static Transfer deposit(int n) {
        var key = "deposit:bench:" + n;
        var wallet = Account.wallet("user" + n);
        return new Transfer(
                key, Account.GATEWAY, wallet, Money.ofRupees(10_000), TransferKind.DEPOSIT, key, null, "user" + n);
    }

    private void start(List<Integer> numbers) {
        db.run(tx -> {
            long at = tx.clock();
            var changes = new Changes();
            for (int n : numbers) {
                var look = Look.tick(at, new Look.Facts(at, false, true));
                var outcome = Meter.start(terms(), new Budget(Money.ofRupees(10_000)), look);
                var session = new Session(
                        "s" + n, "user" + n, "e" + n, "mentor" + n, "chat", null, outcome.session(), true, at, false);
                SessionsSql.insert(tx.handle(), session, "bench:" + n, outcome.nextCheck());
                changes.add(session, outcome);
            }
            charging.store(tx, changes);
        });
    }

    private static Terms terms() {
        int most = Terms.MAX_MINUTES;
        return new Terms(
                PRICE, 20, 60_000, 30_000, 6_000, 60_000, Terms.tailOf(60_000), 90_000, 0, Terms.IDLE_ANSWER_MS,
                45_000, Terms.LONGEST_GAP_MS, most, most, Terms.LATE_MINUTES);
    }

    /** The one clock runs on, so many minutes ahead. */
    private void advanceClock(int minutes) {
        db.run(tx -> tx.handle()
                .execute("CREATE OR REPLACE FUNCTION clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE"
                        + " RETURN date_trunc('milliseconds', clock_timestamp()) + interval '" + minutes + " minutes'"));
    }

    /** Every session that is due, once; a set that is not full is the last. */
    private int chargeAll() {
        long before = charged();
        int looked;
        do {
            looked = ticker.once();
        } while (looked == Ticker.BATCH);
        return (int) (charged() - before);
    }

    private long charged() {
        return db.read(handle -> handle.createQuery("SELECT count(*) FROM transfer WHERE kind = 'charge'")
                .mapTo(long.class)
                .one());
    }

    /** What was charged is in the holds, and each session has paid for each minute. */
    private void check() {
        long expected = (long) SESSIONS * (1 + WARM_UP_MINUTES + MINUTES);
        long held = db.read(handle -> handle.createQuery("SELECT sum(balance) FROM account WHERE kind = 'hold'")
                .mapTo(long.class)
                .one());
        if (charged() != expected || held != expected * PRICE.paise()) {
            throw new IllegalStateException(
                    charged() + " charges of " + expected + " and " + held + " paise in the holds");
        }
    }

    private static long cpuNanos() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }
}
