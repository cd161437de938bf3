package konnect.nodes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import konnect.kernel.Ids;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The bus as a channel of Redis. Every node hears every note, its own too: that its beat comes back proves that it
 * both speaks and hears.
 */
public final class RedisBus implements Bus {
    private static final Logger LOG = Logger.getLogger(RedisBus.class);
    private static final int MOST_WAITING = 10_000;
    private static final int SLICE = 256;
    private static final long BEAT_MS = 500;
    /** Without an echo of our own for so long, the connection is not worth keeping. */
    private static final long DEAF_NANOS = Duration.ofSeconds(3).toNanos();

    private static final Note BEAT = new Note("beat", List.of(), null, Buffer.buffer());

    private final String self = Ids.next("n");
    private final Context context;
    private final RedisLink link;
    private final RedisLimits limits;
    private final Roll roll = new Roll();
    private final Map<String, List<Consumer<Note>>> listeners = new ConcurrentHashMap<>();
    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean sending = new AtomicBoolean();
    private final AtomicLong lost = new AtomicLong();
    private final Counter in;
    private final Counter out;
    private final Counter dropped;
    private long seq;
    private long openSince;
    private boolean wasOpen;

    public RedisBus(Vertx vertx, URI address, MeterRegistry registry) {
        context = vertx.getOrCreateContext();
        link = new RedisLink(vertx, context, address, this::heard);
        limits = new RedisLimits(link);
        in = registry.counter("konnect.bus.notes", "way", "in");
        out = registry.counter("konnect.bus.notes", "way", "out");
        dropped = registry.counter("konnect.bus.notes", "way", "lost");
        registry.gauge("konnect.bus.up", this, bus -> bus.hears(Set.of(self)) ? 1 : 0);
        link.start();
        vertx.setPeriodic(BEAT_MS, _ -> context.runOnContext(_ -> beat()));
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public String self() {
        return self;
    }

    @Override
    public void say(Note note) {
        if (!link.isOpen() || !waiting.offer(note)) {
            lost.incrementAndGet();
            dropped.increment();
        } else if (sending.compareAndSet(false, true)) {
            context.runOnContext(_ -> send());
        }
    }

    @Override
    public void hear(String kind, Consumer<Note> listener) {
        listeners.computeIfAbsent(kind, _ -> new CopyOnWriteArrayList<>()).add(listener);
    }

    @Override
    public boolean hears(Set<String> nodes) {
        long now = System.nanoTime();
        return roll.hears(self, now) && roll.hears(nodes, now);
    }

    @Override
    public boolean hasLost() {
        return roll.hasLost();
    }

    @Override
    public @Nullable Share take(String holder, int most, Duration window, int wanted) {
        return limits.take(holder, most, window, wanted);
    }

    @Override
    public void close() {
        link.close();
    }

    /** On the context, as all that follows. A slice a turn, so that the sockets of this event loop get theirs. */
    private void send() {
        sending.set(false);
        seq += lost.getAndSet(0);
        for (int i = 0; i < SLICE; i++) {
            var note = waiting.poll();
            if (note == null) {
                return;
            }
            link.publish(new Envelope(self, ++seq, note).encode());
            out.increment();
        }
        if (sending.compareAndSet(false, true)) {
            context.runOnContext(_ -> send());
        }
    }

    private void beat() {
        boolean isOpen = link.isOpen();
        if (isOpen && !wasOpen) {
            openSince = System.nanoTime();
            roll.clear();
        }
        wasOpen = isOpen;
        if (isOpen) {
            long now = System.nanoTime();
            if (now - openSince > DEAF_NANOS && !roll.hears(self, now)) {
                link.renew("nothing comes back from it");
            } else {
                say(BEAT);
            }
        }
    }

    private void heard(Buffer message) {
        var envelope = Envelope.decode(message);
        if (envelope.isEmpty()) {
            return;
        }
        var from = envelope.get().from();
        roll.heard(from, envelope.get().seq(), System.nanoTime());
        if (!from.equals(self)) {
            in.increment();
            hand(envelope.get().note());
        }
    }

    private void hand(Note note) {
        for (var listener : listeners.getOrDefault(note.kind(), List.of())) {
            try {
                listener.accept(note);
            } catch (RuntimeException e) {
                LOG.errorf(e, "a note of the kind %s failed", note.kind());
            }
        }
    }
}
