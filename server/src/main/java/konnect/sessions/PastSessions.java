package konnect.sessions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import konnect.db.Tx;
import konnect.kernel.Money;
import konnect.ledger.PastTransfer;
import konnect.ledger.Transfer;
import konnect.meter.Effect;
import konnect.meter.Metered;
import konnect.meter.Outcome;
import konnect.meter.Phase;
import org.jspecify.annotations.Nullable;

/** Sessions of a past that is written down: what the meter decided then, with the transfers that followed from it. */
public final class PastSessions {
    /** How soon after its end a session is settled. */
    private static final long SETTLED_AFTER_MS = 200;

    private PastSessions() {}

    /**
     * One session that is over.
     *
     * @param outcomes of every look of the meter, in order; the last is the end
     * @param lastActivity of the user, in milliseconds since 1970
     */
    public record Held(
            String id,
            String userId,
            String expertId,
            String expertUserId,
            String type,
            @Nullable Money maxAmount,
            List<Outcome> outcomes,
            boolean expertSpoke,
            long lastActivity) {
        public Metered meter() {
            return outcomes.getLast().session();
        }

        public Phase.Ended end() {
            if (meter().phase() instanceof Phase.Ended end) {
                return end;
            }
            throw new IllegalStateException("session " + id + " is not over");
        }

        /** What came to be the platform's and the expert's. */
        public Money net() {
            return meter().totalCharged().minus(end().refund());
        }

        Session session() {
            return new Session(
                    id, userId, expertId, expertUserId, type, maxAmount, meter(), expertSpoke, lastActivity, false);
        }
    }

    /** Every movement of the session's money, its settlement included. */
    public static List<PastTransfer> transfers(Held held) {
        var transfers = new ArrayList<PastTransfer>();
        var session = held.session();
        var price = held.meter().terms().price();
        for (var effect : effects(held)) {
            switch (effect) {
                case Effect.Charged(int n, int attempt, long _, long at) ->
                    transfers.add(new PastTransfer(Movements.charge(session, n, attempt, price), at));
                case Effect.Reversed(int n, int attempt, long at) ->
                    transfers.add(new PastTransfer(Movements.reversal(session, n, attempt, price), at));
                case Effect.Ended ended -> {
                    if (ended.refund().isPositive()) {
                        transfers.add(new PastTransfer(Movements.refund(session, ended.refund()), ended.at()));
                    }
                }
                case Effect.WroteOff _, Effect.Billing _, Effect.Paused _, Effect.Resumed _, Effect.LowBalance _ -> {}
                case Effect.ZeroBalance _, Effect.CostCapWarning _, Effect.MaxDurationWarning _ -> {}
                case Effect.IdleWarning _ -> {}
            }
        }
        settlement(held).forEach(each -> transfers.add(new PastTransfer(each, settledAt(held))));
        return transfers;
    }

    /** When the expert had the money. */
    public static long settledAt(Held held) {
        return held.end().at() + SETTLED_AFTER_MS;
    }

    /** Writes sessions and minutes; their transfers are the caller's to write. */
    public static void write(Tx tx, List<Held> sessions) {
        PastSessionsSql.insert(tx.handle(), sessions);
        PastSessionsSql.charge(
                tx.handle(),
                sessions.stream().flatMap(held -> minutes(held).stream()).toList());
    }

    private static List<Transfer> settlement(Held held) {
        return Settling.split(held.session(), held.net());
    }

    /** One charge of a minute; a minute that was given back may have been charged once more. */
    record PastMinute(
            String sessionId,
            int n,
            int attempt,
            long at,
            @Nullable Long reversedAt) {}

    private static List<PastMinute> minutes(Held held) {
        var reversed = new HashMap<List<Integer>, Long>();
        for (var effect : effects(held)) {
            if (effect instanceof Effect.Reversed(int n, int attempt, long at)) {
                reversed.put(List.of(n, attempt), at);
            }
        }
        var minutes = new ArrayList<PastMinute>();
        for (var effect : effects(held)) {
            if (effect instanceof Effect.Charged(int n, int attempt, long _, long at)) {
                minutes.add(new PastMinute(held.id(), n, attempt, at, reversed.get(List.of(n, attempt))));
            }
        }
        return minutes;
    }

    private static List<Effect> effects(Held held) {
        return held.outcomes().stream()
                .flatMap(outcome -> outcome.effects().stream())
                .toList();
    }
}
