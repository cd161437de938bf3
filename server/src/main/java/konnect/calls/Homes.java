package konnect.calls;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import konnect.db.Db;
import konnect.nodes.Bus;
import konnect.presence.AliveNodes;
import konnect.presence.Node;

/**
 * Which node keeps the call of a session: the first that has a signal of it, until it dies. What another one has is
 * sent there. A node that is the only one keeps them all, and asks nobody.
 */
@Singleton
public final class Homes {
    /** How long it is believed that another node keeps a call. */
    private static final long BELIEVED_NANOS = Duration.ofSeconds(5).toNanos();

    private static final int MOST_KNOWN = 100_000;

    private final Db db;
    private final Bus bus;
    private final Node node;
    private final AliveNodes alive;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** @param epoch of this node: whatever it held before, others may have taken over since */
    private record Known(String home, long epoch, long nanos) {}

    public Homes(Db db, Bus bus, Node node, AliveNodes alive) {
        this.db = db;
        this.bus = bus;
        this.node = node;
        this.alive = alive;
    }

    /** Whether it is known without asking that the session's call is kept here. */
    boolean isHere(String sessionId) {
        if (!bus.isShared()) {
            return true;
        }
        var home = known.get(sessionId);
        return home != null && home.home().equals(bus.self()) && home.epoch() == node.epoch();
    }

    /** The node that keeps the session's call; this one from now on where none does. May ask the database. */
    String of(String sessionId) {
        if (isHere(sessionId)) {
            return bus.self();
        }
        var home = known.get(sessionId);
        if (home != null && !home.home().equals(bus.self()) && System.nanoTime() - home.nanos() < BELIEVED_NANOS) {
            return home.home();
        }
        return ask(sessionId);
    }

    /** What is known of it has turned out to be wrong. */
    void doubt(String sessionId) {
        known.remove(sessionId);
    }

    Set<String> alive() {
        return alive.alive();
    }

    void forgetOld() {
        db.run(tx -> HomesSql.forget(tx.handle()));
    }

    private String ask(String sessionId) {
        long epoch = node.epoch();
        var home = db.tx(tx -> HomesSql.claim(tx.handle(), sessionId, bus.self(), alive.alive()));
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(sessionId, new Known(home, epoch, System.nanoTime()));
        return home;
    }
}
