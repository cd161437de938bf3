package konnect.sessions;

import java.util.ArrayList;
import java.util.List;
import konnect.ledger.Account;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.meter.Effect;
import konnect.meter.Outcome;
import konnect.meter.Phase;
import konnect.realtime.Outbox.Letter;

/** What one set of looks changes, gathered so that it is stored by a few statements however many sessions it has. */
final class Changes {
    /** A session with what became of it. */
    record Change(Session session, Outcome outcome) {}

    /** A minute that was charged or, with {@code reversed}, given back. */
    record MinuteChange(String sessionId, int n, int attempt, long at, boolean reversed) {}

    private static final String ACTOR = "meter";

    private final List<Change> all = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<MinuteChange> minutes = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    void add(Session session, Outcome outcome) {
        all.add(new Change(session, outcome));
        for (var effect : outcome.effects()) {
            move(session, outcome, effect);
        }
        letters.addAll(new Letters(session, outcome).all());
    }

    private void move(Session session, Outcome outcome, Effect effect) {
        var wallet = Account.wallet(session.userId());
        var hold = Account.hold(session.id());
        var price = outcome.session().terms().price();
        switch (effect) {
            case Effect.Charged(int n, int attempt, long _, long at) -> {
                minutes.add(new MinuteChange(session.id(), n, attempt, at, false));
                transfers.add(new Transfer(
                        "min:" + session.id() + ":" + n + ":" + attempt,
                        wallet,
                        hold,
                        price,
                        TransferKind.CHARGE,
                        session.id(),
                        n,
                        ACTOR));
            }
            case Effect.Reversed(int n, int attempt, long at) -> {
                minutes.add(new MinuteChange(session.id(), n, attempt, at, true));
                transfers.add(new Transfer(
                        "rev:" + session.id() + ":" + n + ":" + attempt,
                        hold,
                        wallet,
                        price,
                        TransferKind.REFUND,
                        session.id(),
                        n,
                        ACTOR));
            }
            case Effect.Ended ended
            when ended.refund().isPositive() ->
                transfers.add(new Transfer(
                        "refund:" + session.id(),
                        hold,
                        wallet,
                        ended.refund(),
                        TransferKind.REFUND,
                        session.id(),
                        null,
                        ACTOR));
            case Effect.Ended _,
                    Effect.WroteOff _,
                    Effect.Billing _,
                    Effect.Paused _,
                    Effect.Resumed _,
                    Effect.LowBalance _,
                    Effect.ZeroBalance _,
                    Effect.CostCapWarning _,
                    Effect.MaxDurationWarning _,
                    Effect.IdleWarning _ -> {}
        }
    }

    List<Change> all() {
        return all;
    }

    List<Session> ended() {
        return all.stream()
                .filter(change -> change.outcome().session().phase() instanceof Phase.Ended)
                .map(Change::session)
                .toList();
    }

    List<Transfer> transfers() {
        return transfers;
    }

    List<MinuteChange> minutes(boolean reversed) {
        return minutes.stream().filter(minute -> minute.reversed() == reversed).toList();
    }

    List<Letter> letters() {
        return letters;
    }
}
