package konnect.sessions;

import java.util.ArrayList;
import java.util.List;
import konnect.ledger.Transfer;
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

    private final List<Change> all = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<MinuteChange> minutes = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();

    void add(Session session, Outcome outcome) {
        addQuietly(session, outcome);
        letters.addAll(new Letters(session, outcome).all());
    }

    /** Nobody is told by the events of a live session. */
    void addQuietly(Session session, Outcome outcome) {
        all.add(new Change(session, outcome));
        for (var effect : outcome.effects()) {
            move(session, effect);
        }
    }

    private void move(Session session, Effect effect) {
        var price = session.meter().terms().price();
        switch (effect) {
            case Effect.Charged(int n, int attempt, long _, long at) -> {
                minutes.add(new MinuteChange(session.id(), n, attempt, at, false));
                transfers.add(Movements.charge(session, n, attempt, price));
            }
            case Effect.Reversed(int n, int attempt, long at) -> {
                minutes.add(new MinuteChange(session.id(), n, attempt, at, true));
                transfers.add(Movements.reversal(session, n, attempt, price));
            }
            case Effect.Ended ended -> {
                if (ended.refund().isPositive()) {
                    transfers.add(Movements.refund(session, ended.refund()));
                }
            }
            case Effect.WroteOff _, Effect.Billing _, Effect.Paused _, Effect.Resumed _, Effect.LowBalance _ -> {}
            case Effect.ZeroBalance _, Effect.CostCapWarning _, Effect.MaxDurationWarning _ -> {}
            case Effect.IdleWarning _ -> {}
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
