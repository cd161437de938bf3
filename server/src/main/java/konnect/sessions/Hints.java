package konnect.sessions;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import konnect.identity.SignOuts;
import konnect.presence.Departures;
import konnect.realtime.People;
import konnect.realtime.Workers;
import konnect.wallet.WalletListener;

/** Acts at once on what a sweep or a tick would find a little later. A failed hint costs that little. */
@Singleton
public final class Hints implements Departures, SessionEnds, SignOuts, WalletListener {
    private final Workers workers;
    private final People people;
    private final Instance<Sessions> sessions;
    private final Instance<Shifts> shifts;
    private final Instance<Queue> queue;

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

    @Override
    public void left(String userId, boolean deliberate) {
        workers.run(() -> {
            sessions.get().lookAtAllOf(userId);
            if (deliberate) {
                shifts.get().endAbsent(userId);
            }
        });
    }

    @Override
    public void returned(String userId) {
        if (people.isLive(userId)) {
            workers.run(() -> sessions.get().lookAtAllOf(userId));
        }
    }

    /** Who pays in a session that this node has not heard of since a crash is looked at by the next tick. */
    @Override
    public void balanceChanged(String userId) {
        if (people.isLive(userId) || people.mayBeElsewhere()) {
            workers.run(() -> sessions.get().lookAtAllOf(userId));
        }
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
