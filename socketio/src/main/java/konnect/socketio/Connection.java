package konnect.socketio;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/** One Engine.IO session, whatever carries it. All of it happens on one loop, except where something else is said. */
final class Connection extends Wheel.Entry implements Link.Sink {
    /** How long a poll that is on its way may still fetch the last packets. */
    private static final long LINGER_NANOS = 2_000_000_000L;

    final Loop loop;
    final String id;
    final Opening opening;
    private final Engine engine;
    private final Heartbeat heartbeat;
    private final Receiver receiver;
    private final Inbound inbound;
    private final Outbox outbox = new Outbox();
    private volatile @Nullable Polling polling;
    private @Nullable Link link;
    private @Nullable Probe probe;
    private @Nullable DisconnectReason ended;
    private long joinBy;
    private long stalledBy = Wheel.NEVER;

    Connection(Engine engine, Loop loop, String id, Opening opening) {
        this.engine = engine;
        this.loop = loop;
        this.id = id;
        this.opening = opening;
        SocketIoOptions options = engine.options;
        long now = System.nanoTime();
        heartbeat = new Heartbeat(
                now, options.pingInterval().toNanos(), options.pingTimeout().toNanos());
        joinBy = now + options.connectTimeout().toNanos();
        receiver = engine.receivers.apply(this);
        inbound = new Inbound(this, receiver, options, now);
    }

    // ---- opening and upgrade

    void openOver(HttpServerResponse response, String handshake) {
        polling = new Polling(this);
        reschedule();
        Answers.packets(response, Buffer.buffer(handshake));
        receiver.opened();
    }

    void openOver(SocketLine line, String handshake) {
        Link opened = new Link(line, loop, engine.options.maxPayload(), this);
        link = opened;
        reschedule();
        opened.write(Frame.text(handshake));
        receiver.opened();
    }

    /** Called on the WebSocket's thread. */
    void probe(SocketLine line) {
        Link candidate = new Link(line, loop, engine.options.maxPayload(), this);
        loop.run(() -> {
            long deadline = System.nanoTime() + engine.options.upgradeTimeout().toNanos();
            Probe started = new Probe(this, candidate, deadline);
            candidate.handTo(started);
            if (isEnded() || polling == null || probe != null) {
                started.stop();
            } else {
                probe = started;
            }
        });
    }

    void upgraded(Link winner) {
        Polling left = polling;
        probe = null;
        if (isEnded() || left == null) {
            winner.close(Link.NORMAL);
            return;
        }
        winner.handTo(this);
        link = winner;
        polling = null;
        left.refuseWaiting();
        drained();
    }

    void probeEnded(Probe over) {
        if (probe == over) {
            probe = null;
        }
    }

    // ---- polling

    /** Null after the upgrade, and for a connection that began as a WebSocket. */
    @Nullable
    Polling polling() {
        return polling;
    }

    void releasePoll() {
        if (polling != null) {
            polling.release(Frame.NOOP);
        }
    }

    void poll(HttpServerResponse response) {
        expire();
        Polling current = polling;
        if (current == null) {
            Answers.refuse(response, Refusal.BAD_REQUEST);
        } else if (isEnded()) {
            lastPoll(response);
        } else if (current.keep(response)) {
            current.flush(outbox);
            if (probe != null && current.isWaiting()) {
                probe.pollWaits();
            }
        } else {
            outbox.clear();
            Answers.refuse(response, Refusal.BAD_REQUEST);
            close(DisconnectReason.PARSE_ERROR);
        }
    }

    private void lastPoll(HttpServerResponse response) {
        if (outbox.isEmpty()) {
            Answers.refuse(response, Refusal.UNKNOWN_SESSION);
        } else {
            Answers.packets(response, Polling.payload(outbox));
        }
        loop.wheel.cancel(this);
        engine.forget(this);
    }

    /** A whole POST body; false when the connection is over because of it, or was before. */
    boolean posted(byte[] body) {
        expire();
        if (isEnded()) {
            return false;
        }
        inbound.payload(body);
        return ended == null || ended == DisconnectReason.TRANSPORT_CLOSE || ended == DisconnectReason.SERVER;
    }

    // ---- packets in

    @Override
    public void message(byte[] bytes, boolean binary) {
        inbound.message(bytes, binary);
    }

    void pong(long now) {
        heartbeat.pong(now);
    }

    Inbound inbound() {
        return inbound;
    }

    // ---- packets out

    void send(Frame frame) {
        if (isEnded()) {
            return;
        }
        engine.options.metrics().packetOut(frame.bytes.length);
        if (link != null && outbox.isEmpty() && !link.isFull()) {
            link.write(frame);
            return;
        }
        if (outbox.isEmpty() && link != null) {
            stalledBy = System.nanoTime() + engine.options.slowReaderTimeout().toNanos();
            outbox.add(frame);
            reschedule();
        } else {
            outbox.add(frame);
        }
        if (polling != null) {
            polling.flush(outbox);
        }
        if (outbox.bytes() > engine.options.maxQueuedBytes()) {
            close(DisconnectReason.SLOW_READER);
        }
    }

    @Override
    public void drained() {
        while (link != null && !outbox.isEmpty() && !link.isFull()) {
            Frame next = outbox.poll();
            if (next != null) {
                link.write(next);
            }
        }
        stalledBy = outbox.isEmpty()
                ? Wheel.NEVER
                : System.nanoTime() + engine.options.slowReaderTimeout().toNanos();
        if (!isEnded()) {
            reschedule();
        }
    }

    // ---- time

    /** A connection that is in no namespace, and in none being asked for, has to join one in time. */
    void joined(boolean inUse) {
        joinBy = inUse
                ? Wheel.NEVER
                : System.nanoTime() + engine.options.connectTimeout().toNanos();
        if (!isEnded()) {
            reschedule();
        }
    }

    void pingEvery(long interval, long timeout) {
        heartbeat.change(System.nanoTime(), interval, timeout);
        if (!isEnded()) {
            reschedule();
        }
    }

    private void reschedule() {
        loop.wheel.schedule(this, Math.min(heartbeat.due(), Math.min(joinBy, stalledBy)));
    }

    private void expire() {
        if (heartbeat.isOver(System.nanoTime())) {
            close(DisconnectReason.PING_TIMEOUT);
        }
    }

    @Override
    long fire(long now) {
        if (isEnded()) {
            engine.forget(this);
        } else if (now >= joinBy) {
            close(DisconnectReason.CONNECT_TIMEOUT);
        } else if (now >= stalledBy) {
            close(DisconnectReason.SLOW_READER);
        } else if (heartbeat.isOver(now)) {
            close(DisconnectReason.PING_TIMEOUT);
        } else if (heartbeat.isPingDue(now)) {
            heartbeat.pinging(now);
            send(Frame.PING);
        }
        return isEnded() ? Wheel.NEVER : Math.min(heartbeat.due(), Math.min(joinBy, stalledBy));
    }

    boolean isEnded() {
        return ended != null;
    }

    @Override
    public void lost(DisconnectReason reason) {
        close(reason);
    }

    void close(DisconnectReason reason) {
        if (ended != null) {
            return;
        }
        ended = reason;
        loop.wheel.cancel(this);
        if (probe != null) {
            probe.stop();
        }
        if (link != null) {
            outbox.clear();
            link.end(reason);
        }
        if (polling == null) {
            engine.forget(this);
        } else {
            closePolling(polling, reason);
        }
        engine.closed(this, reason);
        receiver.closed(reason);
    }

    /** What was sent before a deliberate end is still delivered, to the poll that waits or to the one under way. */
    private void closePolling(Polling closing, DisconnectReason reason) {
        boolean ours = reason == DisconnectReason.SERVER;
        boolean deliberate = ours || (reason == DisconnectReason.TRANSPORT_CLOSE && !closing.isCut());
        if (!deliberate) {
            outbox.clear();
        }
        outbox.add(reason == DisconnectReason.TRANSPORT_CLOSE ? Frame.NOOP : Frame.CLOSE);
        boolean waited = closing.isWaiting();
        closing.flush(outbox);
        closing.closed();
        if (deliberate && !waited) {
            loop.wheel.schedule(this, System.nanoTime() + LINGER_NANOS);
        } else {
            outbox.clear();
            engine.forget(this);
        }
    }
}
