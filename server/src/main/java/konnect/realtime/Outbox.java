package konnect.realtime;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Json;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.realtime.OutboxSql.Row;
import konnect.socketio.Packet;
import org.jdbi.v3.core.Handle;

/**
 * Events that must follow from a transaction: written in it, sent after it. Those of a node that died between the two
 * are sent by whoever has the recipient, at least once, and forgotten after a while.
 */
@Singleton
@Startup
public final class Outbox {
    private static final Duration FORGET = Duration.ofMillis(50);
    private static final Duration SWEEP = Duration.ofSeconds(1);
    private static final int SWEEP_LIMIT = 500;

    private final Db db;
    private final People people;
    private final Queue<Long> sent = new ConcurrentLinkedQueue<>();
    private final Periodic forgetting;
    private final Periodic sweeping;

    /** One event for one person. */
    public record Letter(String recipient, String event, Object payload) {}

    public Outbox(@Background Db db, People people) {
        this.db = db;
        this.people = people;
        forgetting = Periodic.every(FORGET, "outbox-forget", this::forget);
        sweeping = Periodic.every(SWEEP, "outbox-sweep", this::sweep);
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

    /** Writes letters that whoever has the recipient sends within a few seconds. */
    public static void leave(Tx tx, List<Letter> letters) {
        OutboxSql.insert(
                tx.handle(),
                letters,
                letters.stream().map(letter -> Json.write(letter.payload())).toList());
    }

    /** Takes back what has not been sent to a person. */
    public static void forget(Tx tx, String recipient) {
        OutboxSql.deleteOf(tx.handle(), recipient);
    }

    private void send(List<Letter> letters, List<Long> ids) {
        for (int i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            var packet = Packet.event(Json.MAPPER, letter.event(), letter.payload());
            people.sendOnce(List.of(letter.recipient()), key(ids.get(i)), packet);
        }
        sent.addAll(ids);
    }

    /** What a letter is known by on all nodes. */
    static String key(long id) {
        return "letter:" + id;
    }

    private void forget() {
        var ids = new ArrayList<Long>();
        for (Long id; (id = sent.poll()) != null; ) {
            ids.add(id);
        }
        if (!ids.isEmpty()) {
            try {
                db.run(tx -> done(tx.handle(), ids));
            } catch (Problem e) {
                sent.addAll(ids);
                throw e;
            }
        }
    }

    /** With other nodes, what is sent is kept for a while: they may not have heard it. */
    private void done(Handle handle, List<Long> ids) {
        if (people.mayBeElsewhere()) {
            OutboxSql.sent(handle, ids);
        } else {
            OutboxSql.delete(handle, ids);
        }
    }

    /** Sends what another node, or this one before a crash, could not. */
    private void sweep() {
        var found = db.tx(tx -> {
            var due = OutboxSql.lockDue(tx.handle(), SWEEP_LIMIT, people::isHere);
            done(tx.handle(), due.stream().map(Row::id).toList());
            OutboxSql.deleteOld(tx.handle());
            return due;
        });
        for (var row : found) {
            var packet = Packet.event(Json.MAPPER, row.event(), Json.tree(row.payload()));
            people.sendOnce(List.of(row.recipient()), key(row.id()), packet);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        sweeping.close();
        forgetting.close();
        forget();
    }
}
