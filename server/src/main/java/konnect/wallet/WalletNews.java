package konnect.wallet;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import konnect.ledger.Account;
import konnect.ledger.LedgerListener;
import konnect.ledger.Transfer;
import konnect.ledger.TransferKind;
import konnect.realtime.People;
import konnect.realtime.Tidings;
import konnect.realtime.Told;

/**
 * Tells connected people what is in their wallets after each change, but for the charge of a minute, of which the
 * session tells. One thread reads and sends, so that the last that is heard is the last that was true.
 */
@Singleton
@Startup
public final class WalletNews implements LedgerListener, Tidings {
    private static final Told<WalletOut> WALLET_UPDATED =
            Told.of("wallet-updated", WalletOut.class, "To its owner, after each change but the charge of a minute");
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Db db;
    private final People people;
    private final Instance<Wallets> wallets;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Periodic telling;

    public WalletNews(@Background Db db, People people, Instance<Wallets> wallets) {
        this.db = db;
        this.people = people;
        this.wallets = wallets;
        telling = Periodic.every(PAUSE, "wallet-news", this::tell);
    }

    void stop(@Observes ShutdownEvent event) {
        telling.close();
    }

    @Override
    public List<Told<?>> told() {
        return List.of(WALLET_UPDATED);
    }

    @Override
    public void moved(Collection<Transfer> transfers) {
        for (var transfer : transfers) {
            boolean minute = transfer.kind() == TransferKind.CHARGE && transfer.line() != null;
            if (!minute) {
                note(transfer.debit());
                note(transfer.credit());
            }
        }
    }

    private void note(Account account) {
        if (account.kind() == Account.Kind.WALLET && people.isHere(account.owner())) {
            changed.add(account.owner());
        }
    }

    private void tell() {
        var users = new ArrayList<>(changed);
        users.forEach(changed::remove);
        for (var user : users) {
            people.send(user, WALLET_UPDATED, db.read(handle -> wallets.get().wallet(handle, user)));
        }
    }
}
