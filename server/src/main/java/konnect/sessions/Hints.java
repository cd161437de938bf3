package konnect.sessions;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.identity.SignOuts;
import konnect.ledger.Account;
import konnect.ledger.LedgerListener;
import konnect.ledger.Transfer;
import konnect.presence.Departures;
import konnect.presence.Departures.Departure;
import konnect.realtime.People;
import konnect.realtime.Workers;

/** Acts at once on what a sweep or a tick would find a little later. A failed hint costs that little. */
@Singleton
public final class Hints implements Departures, LedgerListener, SessionEnds, SignOuts {
    private final Workers workers;
    private final People people;
    private final Instance<Sessions> sessions;
    private final Instance<Shifts> shifts;
    private final Instance<Queue> queue;
    /** Whose sessions are going to be looked at. */
    private final Set<String> due = ConcurrentHashMap.newKeySet();

    public Hints(
            Workers workers,
            People people,
            Instance<Sessions> sessions,
            Instance<Shifts> shifts,
            Instance<Queue> queue) {
        this.workers = workers;
        this.people = people;
        this.sessions = sessions;
        this.shifts = shifts;
        this.queue = queue;
    }

    /** Together, and each once, however many reasons there are before a worker is free: a crowd comes and goes at once. */
    private void look(Collection<String> userIds) {
        if (due.addAll(userIds)) {
            workers.run(() -> {
                var taken = Set.copyOf(due);
                due.removeAll(taken);
                sessions.get().lookAtAllOf(taken);
            });
        }
    }

    @Override
    public void left(List<Departure> departures) {
        look(Departures.people(departures));
        var deliberate = Departures.people(
                departures.stream().filter(Departure::deliberate).toList());
        if (!deliberate.isEmpty()) {
            workers.run(() -> shifts.get().endAbsent(deliberate));
        }
    }

    @Override
    public void returned(String userId) {
        if (people.isLive(userId)) {
            look(Set.of(userId));
        }
    }

    /**
     * Whatever has changed a wallet but a session's own minutes, of which that session knows. Who pays in a session that
     * this node has not heard of since a crash is looked at by the next tick.
     */
    @Override
    public void moved(Collection<Transfer> transfers) {
        look(transfers.stream()
                .filter(transfer -> transfer.line() == null)
                .flatMap(transfer -> Stream.of(transfer.debit(), transfer.credit()))
                .filter(account -> account.kind() == Account.Kind.WALLET)
                .map(Account::owner)
                .filter(userId -> people.isLive(userId) || people.mayBeElsewhere())
                .collect(Collectors.toSet()));
    }

    @Override
    public void signedOut(String userId) {
        people.close(userId);
    }

    @Override
    public void ended(Session session) {
        workers.run(() -> queue.get().fill(session.expertId()));
    }
}
