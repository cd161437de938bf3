package konnect.realtime;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.socketio.Packet;
import org.jboss.logging.Logger;

/**
 * Events that must follow from a transaction: written in it, sent after it. Those of a node that died between the two
 * are sent by whoever has the recipient, at least once, and forgotten after a while.
 */
@Singleton
@Startup
public class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final long FORGET_MS = 50;
    private static final long SWEEP_MS = 1_000;
    private static final int SWEEP_LIMIT = 500;

    private final Db db;
    private final People people;
    private final Queue<Long> sent = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox").daemon().factory());

    /** One event for one person. */
    public record Letter(String recipient, String event, Object payload) {}

    public Outbox(@Background Db db, People people) {
        this.db = db;
        this.people = people;
        timer.scheduleWithFixedDelay(this::forget, FORGET_MS, FORGET_MS, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(this::sweep, SWEEP_MS, SWEEP_MS, TimeUnit.MILLISECONDS);
    }

    /** Writes the letters in the transaction and sends them, in this order, once it has been committed. */
    public void post(Tx tx, List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var payloads =
                letters.stream().map(letter -> Json.write(letter.payload())).toList();
        var ids = OutboxSql.insert(tx.handle(), letters, payloads);
        tx.afterCommit(() -> send(letters, ids));
    }

    private void send(List<Letter> letters, List<Long> ids) {
        for (var letter : letters) {
            people.send(letter.recipient(), letter.event(), letter.payload());
        }
        sent.addAll(ids);
    }

    private void forget() {
        var ids = new ArrayList<Long>();
        for (Long id; (id = sent.poll()) != null; ) {
            ids.add(id);
        }
        if (!ids.isEmpty()) {
            try {
                db.run(tx -> OutboxSql.delete(tx.handle(), ids));
            } catch (Problem e) {
                sent.addAll(ids);
            } catch (RuntimeException e) {
                LOG.error("letters could not be forgotten", e);
            }
        }
    }

    /** Sends what another node, or this one before a crash, could not. */
    private void sweep() {
        try {
            var found = db.tx(tx -> OutboxSql.take(tx.handle(), SWEEP_LIMIT, people::isHere));
            for (var letter : found) {
                people.send(letter.recipient(), Packet.event(Json.MAPPER, letter.event(), letter.payload()));
            }
        } catch (Problem e) {
            LOG.debug("the outbox waits for the database");
        } catch (RuntimeException e) {
            LOG.error("the outbox could not be swept", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdown();
        forget();
    }
}
