package konnect.wallet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import konnect.audit.Audit;
import konnect.audit.Audit.Change;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.ledger.Account;
import konnect.ledger.Ledger;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Withdrawals on their way: settled with the bank's reference, or rejected and back in the wallet. */
@Singleton
public final class Payouts {
    private static final Set<String> STATES = Set.of(Payout.PENDING, Payout.SETTLED, Payout.REJECTED);

    private final Db db;
    private final Ledger ledger;

    public Payouts(Db db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /**
     * Newest first; of one state, or all. That an administrator was shown somebody's payout details is in the audit log,
     * by the payout they are for.
     */
    Page<PayoutOut> page(@Nullable String status, Paging paging, String admin) {
        var state = status == null || status.isEmpty() ? null : status;
        if (state != null && !STATES.contains(state)) {
            throw Problem.invalid("status", "must be pending, settled or rejected");
        }
        return db.tx(tx -> {
            var handle = tx.handle();
            var page = PayoutsSql.page(handle, state, paging);
            return new Page<>(shown(tx, page, admin), paging.page(), paging.limit(), PayoutsSql.count(handle, state));
        });
    }

    private static List<PayoutOut> shown(Tx tx, List<Payout> page, String admin) {
        var users =
                Users.summaries(tx.handle(), page.stream().map(Payout::userId).toList());
        var pending =
                page.stream().filter(Payout::isPending).map(Payout::userId).toList();
        var details = PayoutDetailsSql.findAll(tx.handle(), pending);
        var shown = new ArrayList<PayoutOut>();
        var seen = new LinkedHashMap<String, Change>();
        for (var payout : page) {
            var stored = payout.isPending() ? details.get(payout.userId()) : null;
            if (stored != null) {
                seen.put(payout.id(), Change.NONE);
            }
            shown.add(PayoutOut.of(payout, users.get(payout.userId()), stored == null ? null : stored.details()));
        }
        if (!seen.isEmpty()) {
            Audit.recordAll(tx, admin, "payout.details-seen", seen);
        }
        return shown;
    }

    /**
     * The bank has paid. The same decision again changes nothing.
     *
     * @throws Problem {@code NOT_FOUND}, {@code ILLEGAL_TRANSITION}
     */
    PayoutOut settle(Tx tx, String id, String reference, String admin) {
        var payout = lock(tx, id);
        if (payout.state().equals(Payout.SETTLED) && reference.equals(payout.bankReference())) {
            return out(tx.handle(), payout);
        }
        return decide(tx, payout, payout.settled(reference, admin, tx.clock()), Account.GATEWAY);
    }

    /**
     * Nothing is paid, and the amount is back in the wallet.
     *
     * @throws Problem {@code NOT_FOUND}, {@code ILLEGAL_TRANSITION}
     */
    PayoutOut reject(Tx tx, String id, String reason, String admin) {
        var payout = lock(tx, id);
        if (payout.state().equals(Payout.REJECTED) && reason.equals(payout.reason())) {
            return out(tx.handle(), payout);
        }
        return decide(tx, payout, payout.rejected(reason, admin, tx.clock()), Account.wallet(payout.userId()));
    }

    private PayoutOut decide(Tx tx, Payout before, Payout after, Account to) {
        if (!before.isPending()) {
            throw new Problem(Code.ILLEGAL_TRANSITION, "This payout is " + before.state() + " already");
        }
        var admin = String.valueOf(after.decidedBy());
        var key = after.state() + ":" + after.id();
        ledger.post(
                tx,
                new Transfer(key, Account.PAYOUTS, to, after.amount(), TransferKind.WITHDRAW, after.id(), null, admin));
        PayoutsSql.decide(tx.handle(), after);
        Audit.record(tx, admin, "payout." + after.state(), after.id(), new Change(state(tx, before), state(tx, after)));
        return out(tx.handle(), after);
    }

    private static Map<String, Object> state(Tx tx, Payout payout) {
        var reference = payout.bankReference() == null ? "" : payout.bankReference();
        var why = payout.reason() == null ? reference : Audit.said(tx, payout.userId(), payout.reason());
        return Map.of("status", payout.state(), "amount", payout.amount(), "reason", why);
    }

    private static Payout lock(Tx tx, String id) {
        return PayoutsSql.lock(tx.handle(), id).orElseThrow(() -> Problem.notFound("Payout"));
    }

    private static PayoutOut out(Handle handle, Payout payout) {
        var userId = payout.userId();
        return PayoutOut.of(payout, Users.summaries(handle, List.of(userId)).get(userId), null);
    }
}
