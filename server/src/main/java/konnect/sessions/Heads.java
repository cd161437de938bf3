package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import konnect.config.Config;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.kernel.Money;
import konnect.ledger.Ledger;
import konnect.presence.Presence;
import konnect.presence.Presence.Window;
import konnect.sessions.QueueSql.Entry;

/** Decides for one waiting user at a time: start, wait on, or lose the place. */
@Singleton
public final class Heads {
    /** How long the price of the request holds. */
    static final long PRICE_HOLDS_MS = 30 * 60_000L;

    /** Why somebody who stayed away too long has lost the place. */
    static final String ABSENT = "absent";

    private final Ledger ledger;
    private final Presence presence;
    private final Starts starts;
    private final long absenceMs;

    public Heads(Ledger ledger, Presence presence, Starts starts, Config config) {
        this.ledger = ledger;
        this.presence = presence;
        this.starts = starts;
        this.absenceMs = config.times().queueAbsence();
    }

    /** What becomes of a place. */
    sealed interface Verdict {
        /** Keeps the place: no free place yet, or passed over while absent or in another session. */
        record Waits() implements Verdict {}

        /** Starts now; the wallet is locked. */
        record Starts(Money balance) implements Verdict {}

        record Leaves(String reason) implements Verdict {}
    }

    private static final Verdict WAITS = new Verdict.Waits();

    /** Who of the waiting was last present when, at one instant. */
    record Seen(long now, Map<String, Long> last) {
        long absentMs(Entry entry) {
            return now - last.getOrDefault(entry.userId(), entry.askedAt());
        }
    }

    Seen presence(Tx tx, List<Entry> entries) {
        Set<String> users = entries.stream().map(Entry::userId).collect(Collectors.toSet());
        long now = presence.provedClock(tx);
        return new Seen(now, presence.lastPresent(tx.handle(), users, Window.of(now, absenceMs)));
    }

    Verdict judge(Tx tx, Entry entry, Expert expert, Seen seen, boolean free) {
        if (seen.absentMs(entry) > absenceMs) {
            return new Verdict.Leaves(ABSENT);
        }
        boolean oldPrice = seen.now() - entry.askedAt() > PRICE_HOLDS_MS;
        if (oldPrice && !entry.price().equals(expert.profile().pricePerMin())) {
            return new Verdict.Leaves("price-expired");
        }
        if (entry.requestedUntil() != null && seen.now() >= entry.requestedUntil()) {
            return new Verdict.Leaves("no-response");
        }
        if (!free || seen.absentMs(entry) > 0) {
            return WAITS;
        }
        var balance = ledger.balances(tx, List.of(entry.userId())).getOrDefault(entry.userId(), Money.ZERO);
        if (SessionsSql.userIsLive(tx.handle(), entry.userId())) {
            return WAITS;
        }
        if (Blocks.between(tx.handle(), entry.userId(), expert.userId())) {
            return new Verdict.Leaves("declined");
        }
        return balance.compareTo(entry.price()) < 0
                ? new Verdict.Leaves("insufficient-balance")
                : new Verdict.Starts(balance);
    }

    String start(Tx tx, Entry entry, Expert expert, Money balance) {
        return starts.start(tx, entry, expert, balance);
    }
}
