package konnect.sessions;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import konnect.presence.Departures;
import konnect.realtime.People;
import org.jboss.logging.Logger;

/** Acts at once on what a sweep or a tick would find a little later. A failed hint costs that little. */
@Singleton
public final class Hints implements Departures, SessionEnds {
    private static final Logger LOG = Logger.getLogger(Hints.class);

    private final Vertx vertx;
    private final People people;
    private final Instance<Sessions> sessions;
    private final Instance<Shifts> shifts;
    private final Instance<Queue> queue;

    public Hints(
            Vertx vertx, People people, Instance<Sessions> sessions, Instance<Shifts> shifts, Instance<Queue> queue) {
        this.vertx = vertx;
        this.people = people;
        this.sessions = sessions;
        this.shifts = shifts;
        this.queue = queue;
    }

    @Override
    public void left(String userId, boolean deliberate) {
        soon(() -> {
            sessions.get().lookAtAllOf(userId);
            if (deliberate) {
                shifts.get().endAbsent(userId);
            }
        });
    }

    @Override
    public void ended(Session session) {
        people.notLive(session.userId(), session.id());
        people.notLive(session.expertUserId(), session.id());
        soon(() -> queue.get().fill(session.expertId()));
    }

    private void soon(Runnable action) {
        vertx.executeBlocking(
                        () -> {
                            action.run();
                            return Boolean.TRUE;
                        },
                        false)
                .onFailure(e -> LOG.debug("a hint was lost; a sweep follows", e));
    }
}
