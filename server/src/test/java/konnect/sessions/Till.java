package konnect.sessions;

import java.util.List;
import java.util.function.Supplier;
import konnect.experts.Experts;
import konnect.experts.Versions;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Books;
import konnect.ledger.LedgerProof;
import konnect.nodes.LocalBus;
import konnect.presence.Node;

/** Sessions that are over, with their money, and what may still be done with it. */
final class Till implements AutoCloseable {
    static final String USER = "u_user";
    static final String EXPERT_USER = "u_expert";
    static final String EXPERT = "e_expert";
    static final String ADMIN = "u_admin";

    private static final int MAX_TRIES = 20;

    final Books books = new Books();
    final Refunds refunds;
    private final Settling settling;
    private int sessions;

    Till() {
        refunds = new Refunds(books.ledger);
        settling = new Settling(
                books.db, new Node(new LocalBus()), books.ledger, new Experts(books.db, new Versions(books.db)));
    }

    /** A session that has ended after some minutes of some rupees, paid by a user who had just that much. */
    String ended(int minutes, int rupees, int feePercent) {
        var id = "s_" + ++sessions;
        books.post(Books.deposit("dp_" + id, USER, (long) minutes * rupees));
        for (int n = 1; n <= minutes; n++) {
            books.post(Books.minute(id, n, USER, rupees));
        }
        books.execute("""
                INSERT INTO session (id, start_key, user_id, expert_id, expert_user_id, type, price, fee_percent, state,
                    meter, paid, last_activity, created_at, started_at, ended_at)
                VALUES ('%s', 'key:%s', '%s', '%s', '%s', 'chat', %d, %d, 'ended', '{}', %d, clock(), clock(), clock(),
                    clock())""".formatted(id, id, USER, EXPERT, EXPERT_USER, rupees * 100, feePercent, minutes));
        return id;
    }

    void settle(String... ids) {
        settling.settle(List.of(ids));
    }

    Refunds.Order order(String sessionId, Money amount) {
        return Refunds.Order.of(sessionId, amount, "asked for", ADMIN);
    }

    Refunds.Order whole(String sessionId) {
        return Refunds.Order.of(sessionId, null, "asked for", ADMIN);
    }

    Money refund(Refunds.Order order) {
        return books.db.tx(tx -> refunds.refund(tx, order));
    }

    /** As a client does that meets a busy server: the same again, until the server has answered. */
    static <T> T patiently(Supplier<T> ask) {
        for (int tries = 1; ; tries++) {
            try {
                return ask.get();
            } catch (Problem busy) {
                if (busy.code() != Code.UNAVAILABLE || tries == MAX_TRIES) {
                    throw busy;
                }
            }
        }
    }

    /** The expert takes money out. */
    void withdraw(String key, long rupees) {
        books.post(Books.withdrawal(key, EXPERT_USER, rupees));
    }

    List<String> violations() {
        return new LedgerProof(books.db, List.of()).prove().violations();
    }

    Money revenue() {
        return new Money(books.count("""
                SELECT coalesce(sum(CASE WHEN credit = 'revenue' THEN amount ELSE -amount END), 0) FROM transfer
                WHERE 'revenue' IN (debit, credit)"""));
    }

    @Override
    public void close() {
        books.close();
    }
}
