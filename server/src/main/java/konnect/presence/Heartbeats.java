package konnect.presence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.realtime.Tidings;
import konnect.realtime.Told;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Proves every third of the lease that this node is alive. When the proof fails, by a database that does not answer
 * for a lease or by an epoch that others have given up, the node is fenced: it tells its people, takes a new epoch
 * when it can, and registers its sockets again, so that the time between is nobody's presence.
 */
@Singleton
@Startup
public final class Heartbeats implements Tidings {
    private static final Logger LOG = Logger.getLogger(Heartbeats.class);
    private static final Told<Fenced> METER_PAUSED =
            Told.of("meter-paused", Fenced.class, "To both, when this node can charge nothing for a while");
    private static final Duration GIVE_UP = Duration.ofSeconds(30);

    private final Db db;
    private final Node node;
    private final Connections connections;
    private final People people;
    private final long leaseMs;
    private final Duration pause;
    private @Nullable Periodic beating;
    private @Nullable Periodic watching;
    private volatile long provedNanos = System.nanoTime();

    public Heartbeats(@Background Db db, Node node, Connections connections, People people, Config config) {
        this.db = db;
        this.node = node;
        this.connections = connections;
        this.people = people;
        this.leaseMs = config.times().lease();
        this.pause = Duration.ofMillis(config.times().heartbeat());
    }

    @PostConstruct
    void start() {
        begin();
        beating = Periodic.every(pause, "heartbeat", this::beat);
        watching = Periodic.every(pause, "lease", this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        if (beating != null && watching != null) {
            watching.close();
            beating.close();
        }
    }

    private void beat() {
        if (node.isFenced()) {
            comeBack();
        } else if (db.tx(tx -> PresenceSql.beat(tx.handle(), node, leaseMs))) {
            provedNanos = System.nanoTime();
        } else {
            renew();
        }
    }

    private void begin() {
        long epoch = db.tx(tx -> PresenceSql.newEpoch(tx.handle(), node));
        provedNanos = System.nanoTime();
        connections.begin(epoch, people.registered());
    }

    private void renew() {
        LOG.warn("this node could not prove in time that it is alive; a new epoch begins");
        fence();
        comeBack();
    }

    /** Others who have given this node up have taken its people for absent: they have to come back by themselves. */
    private void comeBack() {
        if (db.read(handle -> PresenceSql.isReaped(handle, node))) {
            people.registered().forEach(PersonSocket::close);
        }
        begin();
    }

    /** On a thread of its own: a heartbeat waits long for a database that neither answers nor refuses. */
    private void watch() {
        long silentMs = (System.nanoTime() - provedNanos) / 1_000_000;
        if (silentMs > leaseMs && fence()) {
            LOG.warn("the database does not answer; this node is fenced");
        }
        if (silentMs > GIVE_UP.toMillis()) {
            people.registered().forEach(PersonSocket::close);
        }
    }

    /** Answers whether it was not fenced before. */
    private boolean fence() {
        boolean acted = node.fence();
        if (acted) {
            people.toLive(chatId -> new Fenced(chatId, Fenced.REASON), METER_PAUSED);
        }
        return acted;
    }

    @Override
    public List<Told<?>> told() {
        return List.of(METER_PAUSED);
    }

    private record Fenced(
            String chatId, @Pattern(regexp = REASON) String reason) {
        static final String REASON = "platform";
    }
}
