package konnect.realtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import konnect.socketio.DisconnectReason;
import konnect.socketio.SocketIoMetrics;

/** This node's sockets in numbers. All counters are made beforehand: counting one looks nothing up. */
@Singleton
public final class SocketCounters implements SocketIoMetrics {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger sockets = new AtomicInteger();
    private final Map<DisconnectReason, Counter> closed = new EnumMap<>(DisconnectReason.class);
    private final Counter requestsRefused;
    private final Counter connectsRefused;
    private final Counter eventsRefused;
    private final Counter packetsIn;
    private final Counter packetsOut;
    private final Counter bytesIn;
    private final Counter bytesOut;

    public SocketCounters(MeterRegistry registry) {
        registry.gauge("konnect.socket.connections", connections);
        registry.gauge("konnect.sockets", sockets);
        for (var reason : DisconnectReason.values()) {
            var word = reason.name().toLowerCase(Locale.ROOT);
            closed.put(reason, registry.counter("konnect.sockets.closed", "reason", word));
        }
        requestsRefused = registry.counter("konnect.socket.refused", "what", "request");
        connectsRefused = registry.counter("konnect.socket.refused", "what", "connect");
        eventsRefused = registry.counter("konnect.socket.refused", "what", "event");
        packetsIn = registry.counter("konnect.socket.packets", "way", "in");
        packetsOut = registry.counter("konnect.socket.packets", "way", "out");
        bytesIn = registry.counter("konnect.socket.bytes", "way", "in");
        bytesOut = registry.counter("konnect.socket.bytes", "way", "out");
    }

    @Override
    public void connectionOpened() {
        connections.incrementAndGet();
    }

    @Override
    public void connectionClosed(DisconnectReason reason) {
        connections.decrementAndGet();
    }

    @Override
    public void requestRefused(int status) {
        requestsRefused.increment();
    }

    @Override
    public void socketOpened() {
        sockets.incrementAndGet();
    }

    @Override
    public void socketClosed(DisconnectReason reason) {
        sockets.decrementAndGet();
        var counter = closed.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }

    @Override
    public void connectRefused() {
        connectsRefused.increment();
    }

    @Override
    public void packetIn(int bytes) {
        packetsIn.increment();
        bytesIn.increment(bytes);
    }

    @Override
    public void packetOut(int bytes) {
        packetsOut.increment();
        bytesOut.increment(bytes);
    }

    @Override
    public void eventRefused() {
        eventsRefused.increment();
    }
}
