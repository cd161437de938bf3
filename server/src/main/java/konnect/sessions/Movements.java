package konnect.sessions;

import konnect.kernel.Money;
import konnect.ledger.Account;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;

/** The transfers of a session. Their keys name what they are for, so that none is ever posted twice. */
final class Movements {
    static final String ACTOR = "meter";

    private Movements() {}

    static Transfer charge(Session session, int n, int attempt, Money price) {
        return new Transfer(
                "min:" + session.id() + ":" + n + ":" + attempt,
                Account.wallet(session.userId()),
                Account.hold(session.id()),
                price,
                TransferKind.CHARGE,
                session.id(),
                n,
                ACTOR);
    }

    /** The whole price of what was booked. */
    static Transfer booking(Session session) {
        return new Transfer(
                "book:" + session.id(),
                Account.wallet(session.userId()),
                Account.hold(session.id()),
                session.meter().totalCharged(),
                TransferKind.CHARGE,
                session.id(),
                null,
                session.userId());
    }

    static Transfer reversal(Session session, int n, int attempt, Money price) {
        return new Transfer(
                "rev:" + session.id() + ":" + n + ":" + attempt,
                Account.hold(session.id()),
                Account.wallet(session.userId()),
                price,
                TransferKind.REFUND,
                session.id(),
                n,
                ACTOR);
    }

    static Transfer refund(Session session, Money amount) {
        return new Transfer(
                "refund:" + session.id(),
                Account.hold(session.id()),
                Account.wallet(session.userId()),
                amount,
                TransferKind.REFUND,
                session.id(),
                null,
                ACTOR);
    }
}
