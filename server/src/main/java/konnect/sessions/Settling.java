package konnect.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private void settle(List<String> ids) {
        db.run(tx -> settle(tx, SettlingSql.lock(tx.handle(), ids)));
    }

    private void settle(Tx tx, List<Unsettled> ended) {
        var transfers = new ArrayList<Transfer>();
        for (var session : ended) {
            var net = ledger.holdBalance(tx, session.id());
            transfers.addAll(split(session, net));
        }
        ledger.post(tx, transfers);
        SettlingSql.settled(tx.handle(), ended.stream().map(Unsettled::id).toList());
        ended.stream()
                .filter(session -> session.paid() > 0)
                .map(Unsettled::expertId)
                .sorted()
                .forEach(expert -> experts.countOrder(tx, expert));
    }

    private static void bad(String id, RuntimeException e) {
        LOG.errorf(e, "session %s cannot be settled", id);
    }

    private static List<Transfer> split(Unsettled session, Money net) {
        var split = Split.of(net, session.feePercent());
        var transfers = new ArrayList<Transfer>();
        if (split.fee().isPositive()) {
            transfers.add(transfer("fee:" + session.id(), session, Account.REVENUE, split.fee()));
        }
        if (split.earning().isPositive()) {
            transfers.add(
                    transfer("earn:" + session.id(), session, Account.wallet(session.expertUserId()), split.earning()));
        }
        return transfers;
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
