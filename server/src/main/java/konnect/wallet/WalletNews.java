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
import konnect.nodes.Bus;
import konnect.nodes.CatchUp;
import konnect.nodes.Note;
import konnect.realtime.People;
import konnect.realtime.Tidings;
import konnect.realtime.Told;

/**
 * Tells connected people what is in their wallets after each change, but for the charge of a minute, of which the
 * session tells. One thread reads and sends, so that the last that is heard is the last that was true.
 */
@Singleton
@Startup
public final class WalletNews implements CatchUp, LedgerListener, Tidings {
    private static final Told<WalletOut> WALLET_UPDATED =
            Told.of("wallet-updated", WalletOut.class, "To its owner, after each change but the charge of a minute");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String MOVED = "wallet-moved";

    private final Db db;
    private final People people;
    private final Bus bus;
    private final Instance<Wallets> wallets;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Periodic telling;

    public WalletNews(@Background Db db, People people, Instance<Wallets> wallets, Bus bus) {
        this.db = db;
        this.people = people;
        this.wallets = wallets;
        this.bus = bus;
        bus.hear(MOVED, note -> note.to().stream().filter(people::isHere).forEach(changed::add));
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
        if (account.kind() != Account.Kind.WALLET) {
            return;
        }
        if (people.isHere(account.owner())) {
            changed.add(account.owner());
        }
        if (bus.isShared()) {
            bus.say(Note.about(MOVED, account.owner()));
        }
    }

    /** Once the other nodes are heard again, everybody here is told: whose wallet was touched is not known. */
    @Override
    public void catchUp(Gap gap) {
        if (gap.over()) {
            changed.addAll(people.here());
        }
    }

    private void tell() {
        var users = new ArrayList<>(changed);
        users.forEach(changed::remove);
        for (var user : users) {
            var wallet = db.read(handle -> wallets.get().wallet(handle, user));
            people.sendHere(user, WALLET_UPDATED.packet(wallet));
        }
    }
}
