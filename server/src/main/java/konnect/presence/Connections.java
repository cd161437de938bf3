package konnect.presence;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Code;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.presence.Departures.Departure;
import konnect.presence.PresenceSql.Closing;
import konnect.presence.PresenceSql.Opening;
import konnect.realtime.Arrivals;
import konnect.realtime.PersonSocket;
import konnect.socketio.DisconnectReason;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of this node's presence: openings and closings wait in one queue and are committed in sets. Each is
 * repeatable by its key, so that a set whose commit is in doubt is simply written again.
 */
@Singleton
public final class Connections implements Arrivals {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int CAPACITY = 100_000;
    private static final int SET = 1_000;
    private static final int BEFORE_SOCKETS_CLOSE = 1;

    private final Db db;
    private final Node node;
    private final long leaseMs;
    private final List<Departures> listeners;
    private final BlockingQueue<Change> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final List<Change> unwritten = new ArrayList<>();
    private @Nullable Periodic writing;
    private volatile boolean draining;

    /** A socket's opening, or its end so long before it is written. The key is taken when it is written. */
    private record Change(
            PersonSocket socket,
            boolean opening,
            boolean deliberate,
            long silentNanos,
            CompletableFuture<Void> written) {

        Opening toOpening() {
            return new Opening(socket.presenceKey(), socket.userId());
        }

        Closing toClosing() {
            return new Closing(socket.presenceKey(), (System.nanoTime() - silentNanos) / 1_000_000);
        }
    }

    public Connections(@Background Db db, Node node, Config config, @All List<Departures> listeners) {
        this.db = db;
        this.node = node;
        this.leaseMs = config.times().lease();
        this.listeners = listeners;
    }

    @PostConstruct
    void start() {
        writing = Periodic.every(PAUSE, "presence", this::write);
    }

    void stop(@Observes ShutdownEvent event) {
        if (writing != null) {
            writing.close();
        }
        write();
    }

    /** Writes that the socket's person is present from now on; done when it has been committed. */
    public CompletableFuture<Void> open(PersonSocket socket) {
        var written = new CompletableFuture<Void>();
        enqueue(new Change(socket, true, false, 0, written));
        return written;
    }

    /** From now on it is this node that ends connections, and nobody leaves. */
    void drain(@Observes @Priority(BEFORE_SOCKETS_CLOSE) ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    @Override
    public void gone(PersonSocket socket, DisconnectReason reason, long silentMs) {
        if (socket.isRegistered() && !draining) {
            boolean deliberate = reason == DisconnectReason.CLIENT_DISCONNECT;
            long lastPacket = System.nanoTime() - (deliberate ? 0 : silentMs * 1_000_000);
            enqueue(new Change(socket, false, deliberate, lastPacket, new CompletableFuture<>()));
        }
    }

    /**
     * Begins a new epoch: the old one's rows ended with it, and these sockets are present anew. No set is written
     * meanwhile, so that no row of one epoch carries a key of another.
     */
    synchronized void begin(long epoch, List<PersonSocket> sockets) {
        sockets.forEach(PersonSocket::renewPresenceKey);
        node.begin(epoch);
        sockets.forEach(this::reopen);
    }

    private void reopen(PersonSocket socket) {
        CompletionStage<Void> written = open(socket);
        written.thenRun(() -> listeners.forEach(each -> each.returned(socket.userId())));
    }

    private void enqueue(Change change) {
        if (!queue.offer(change)) {
            throw new Problem(Code.UNAVAILABLE, "Too many people come and go at once; try again shortly");
        }
    }

    private synchronized void write() {
        queue.drainTo(unwritten, SET - Math.min(SET, unwritten.size()));
        if (unwritten.isEmpty() || node.isFenced()) {
            return;
        }
        var openings = unwritten.stream()
                .filter(Change::opening)
                .map(Change::toOpening)
                .toList();
        var closings = unwritten.stream()
                .filter(change -> !change.opening())
                .map(Change::toClosing)
                .toList();
        db.run(tx -> {
            if (!openings.isEmpty()) {
                PresenceSql.open(tx.handle(), node, openings);
            }
            if (!closings.isEmpty()) {
                PresenceSql.close(tx.handle(), closings, leaseMs);
            }
        });
        var written = List.copyOf(unwritten);
        unwritten.clear();
        tell(written);
    }

    private void tell(List<Change> written) {
        written.forEach(change -> change.written().complete(null));
        var left = written.stream()
                .filter(change -> !change.opening())
                .map(change -> new Departure(change.socket().userId(), change.deliberate()))
                .toList();
        if (!left.isEmpty()) {
            listeners.forEach(each -> each.left(left));
        }
        written.stream()
                .filter(Change::opening)
                .map(Change::socket)
                .filter(socket -> !socket.isConnected())
                .forEach(socket -> gone(socket, DisconnectReason.TRANSPORT_CLOSE, socket.silentMs()));
    }
}
