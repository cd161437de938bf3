package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import konnect.db.Db;
import konnect.db.ForMeter;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.kernel.Money;
import konnect.kernel.Periodic;
import konnect.ledger.Account;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.meter.Split;
import konnect.presence.Node;
import konnect.sessions.SettlingSql.Unsettled;
import org.jboss.logging.Logger;

/** Pays what ended sessions have earned: the fee to the platform, the rest to the expert; on any node, once. */
@Singleton
@Startup
public final class Settling {
    private static final Logger LOG = Logger.getLogger(Settling.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int BATCH = 500;

    private final Db db;
    private final Node node;
    private final Ledger ledger;
    private final Experts experts;
    private final Periodic settling;

    public Settling(@ForMeter Db db, Node node, Ledger ledger, Experts experts) {
        this.db = db;
        this.node = node;
        this.ledger = ledger;
        this.experts = experts;
        settling = Periodic.every(PAUSE, "settling", this::settleAll);
    }

    void stop(@Observes ShutdownEvent event) {
        settling.close();
    }

    private void settleAll() {
        if (!node.isFenced()) {
            Halving.run(db.read(handle -> SettlingSql.ended(handle, BATCH)), this::settle, Settling::bad);
        }
    }

    /** One set; whom another node settles meanwhile is left to it. */
    void settle(List<String> ids) {
        db.run(tx -> settle(tx, SettlingSql.lock(tx.handle(), ids)));
    }

    /** Holds are locked before receivables and these before wallets, each in the order of their ids. */
    private void settle(Tx tx, List<Unsettled> ended) {
        var nets = new HashMap<String, Money>();
        ended.forEach(session -> nets.put(session.id(), ledger.holdBalance(tx, session.id())));
        var owed = new TreeMap<String, Money>();
        ended.stream()
                .map(Unsettled::expertId)
                .distinct()
                .sorted()
                .forEach(expert -> owed.put(expert, ledger.owed(tx, expert)));
        var transfers = new ArrayList<Transfer>();
        for (var session : ended) {
            transfers.addAll(split(session, nets.getOrDefault(session.id(), Money.ZERO), owed));
        }
        ledger.post(tx, transfers);
        SettlingSql.settled(tx.handle(), ended.stream().map(Unsettled::id).toList());
        ended.stream()
                .filter(Unsettled::served)
                .map(Unsettled::expertId)
                .sorted()
                .forEach(expert -> experts.countOrder(tx, expert));
    }

    private static void bad(String id, RuntimeException e) {
        LOG.errorf(e, "session %s cannot be settled", id);
    }

    /** What the hold of a session that ended in the past came to be. */
    static List<Transfer> split(Session session, Money net) {
        int fee = session.meter().terms().feePercent();
        var served = new Unsettled(session.id(), session.expertId(), session.expertUserId(), fee, true);
        return split(served, net, new HashMap<>());
    }

    /** What the expert owes is paid first, and the less is owed by the next session of the set. */
    private static List<Transfer> split(Unsettled session, Money net, Map<String, Money> owed) {
        var split = Split.of(net, session.feePercent());
        var owes = owed.getOrDefault(session.expertId(), Money.ZERO);
        var repaid = owes.compareTo(split.earning()) < 0 ? owes : split.earning();
        owed.put(session.expertId(), owes.minus(repaid));
        var transfers = new ArrayList<Transfer>();
        add(transfers, "fee:", session, Account.REVENUE, split.fee());
        add(transfers, "owed:", session, Account.receivable(session.expertId()), repaid);
        add(
                transfers,
                "earn:",
                session,
                Account.wallet(session.expertUserId()),
                split.earning().minus(repaid));
        return transfers;
    }

    private static void add(List<Transfer> to, String prefix, Unsettled session, Account account, Money amount) {
        if (amount.isPositive()) {
            to.add(transfer(prefix + session.id(), session, account, amount));
        }
    }

    private static Transfer transfer(String key, Unsettled session, Account to, Money amount) {
        return new Transfer(
                key,
                Account.hold(session.id()),
                to,
                amount,
                TransferKind.SETTLEMENT,
                session.id(),
                null,
                Movements.ACTOR);
    }
}
