package konnect.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import konnect.db.Db;
import konnect.db.Migrated;
import konnect.db.Pools;
import konnect.kernel.Money;

/** A ledger over a migrated database of its own, for tests. */
public final class Books implements AutoCloseable {
    public final Ledger ledger = new Ledger(List.of());
    public final Db db;
    public final Pools pools;

    public Books() {
        pools = new Pools(Migrated.database());
        db = pools.requests();
    }

    /** Posts a list; {@link #postOne} takes the other way into the ledger. */
    public Posting post(Transfer... transfers) {
        return db.tx(tx -> ledger.post(tx, List.of(transfers)));
    }

    public Posting postOne(Transfer transfer) {
        return db.tx(tx -> ledger.post(tx, transfer));
    }

    public Money balance(String userId) {
        return db.read(handle -> ledger.balance(handle, userId));
    }

    public Money hold(String sessionId) {
        return db.tx(tx -> ledger.holdBalance(tx, sessionId));
    }

    public Money owed(String expertId) {
        return db.tx(tx -> ledger.owed(tx, expertId));
    }

    /** Runs SQL as the owner of the tables. */
    public void execute(String sql) {
        db.run(tx -> tx.handle().execute(sql));
    }

    public long count(String sql) {
        return db.read(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    @Override
    public void close() {
        pools.close();
    }

    public static Transfer deposit(String key, String userId, long rupees) {
        return new Transfer(
                key,
                Account.GATEWAY,
                Account.wallet(userId),
                Money.ofRupees(rupees),
                TransferKind.DEPOSIT,
                key,
                null,
                userId);
    }

    public static Transfer withdrawal(String key, String userId, long rupees) {
        return new Transfer(
                key,
                Account.wallet(userId),
                Account.PAYOUTS,
                Money.ofRupees(rupees),
                TransferKind.WITHDRAW,
                key,
                null,
                userId);
    }

    public static Transfer minute(String sessionId, int minute, String userId, long rupees) {
        return new Transfer(
                "min:" + sessionId + ":" + minute + ":1",
                Account.wallet(userId),
                Account.hold(sessionId),
                Money.ofRupees(rupees),
                TransferKind.CHARGE,
                sessionId,
                minute,
                "meter");
    }

    public static Transfer reversal(String sessionId, int minute, String userId, long rupees) {
        return new Transfer(
                "rev:" + sessionId + ":" + minute + ":1",
                Account.hold(sessionId),
                Account.wallet(userId),
                Money.ofRupees(rupees),
                TransferKind.REFUND,
                sessionId,
                minute,
                "meter");
    }

    public static Transfer settle(String sessionId, Account to, long rupees) {
        return new Transfer(
                "settle:" + sessionId + ":" + to.id(),
                Account.hold(sessionId),
                to,
                Money.ofRupees(rupees),
                TransferKind.SETTLEMENT,
                sessionId,
                null,
                "meter");
    }

    /** Runs all of the work at once and answers what each came to: its result or its exception. */
    public static List<Object> atOnce(List<Callable<Object>> work) throws InterruptedException {
        var start = new CountDownLatch(1);
        var outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = work.stream()
                    .map(each -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<Object> each : running) {
                outcomes.add(outcome(each));
            }
        }
        return outcomes;
    }

    private static Object outcome(Future<Object> running) throws InterruptedException {
        try {
            return running.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }
}
