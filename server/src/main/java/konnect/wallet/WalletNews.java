package konnect.wallet;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import konnect.db.Tx;
import konnect.realtime.Outbox;
import konnect.realtime.Outbox.Letter;

/** Tells people who are connected that what is in their wallets has changed by somebody else's doing. */
@Singleton
public final class WalletNews {
    private final Wallets wallets;
    private final Outbox outbox;
    private final List<WalletListener> listeners;

    public WalletNews(Wallets wallets, Outbox outbox, @All List<WalletListener> listeners) {
        this.wallets = wallets;
        this.outbox = outbox;
        this.listeners = List.copyOf(listeners);
    }

    /** To be called after the change, in its transaction. */
    public void changed(Tx tx, Collection<String> userIds) {
        outbox.post(
                tx,
                userIds.stream()
                        .map(userId -> new Letter(userId, "wallet-updated", wallets.wallet(tx.handle(), userId)))
                        .toList());
        tx.afterCommit(() -> userIds.forEach(userId -> listeners.forEach(listener -> listener.balanceChanged(userId))));
    }
}
