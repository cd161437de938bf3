package konnect.realtime;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import konnect.socketio.DisconnectReason;
import konnect.socketio.SocketIoMetrics;

/** This node's sockets in numbers. All counters are made beforehand: counting one looks nothing up. */
@Singleton
public final class SocketCounters implements SocketIoMetrics {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger sockets = new AtomicInteger();
    private final Map<DisconnectReason, LongAdder> closed = new EnumMap<>(DisconnectReason.class);
    private final LongAdder requestsRefused;
    private final LongAdder connectsRefused;
    private final LongAdder eventsRefused;
    private final LongAdder packetsIn;
    private final LongAdder packetsOut;
    private final LongAdder bytesIn;
    private final LongAdder bytesOut;

    public SocketCounters(MeterRegistry registry) {
        registry.gauge("konnect.socket.connections", connections);
        registry.gauge("konnect.sockets", sockets);
        for (var reason : DisconnectReason.values()) {
            var word = reason.name().toLowerCase(Locale.ROOT);
            closed.put(reason, counted(registry, "konnect.sockets.closed", "reason", word));
        }
        requestsRefused = counted(registry, "konnect.socket.refused", "what", "request");
        connectsRefused = counted(registry, "konnect.socket.refused", "what", "connect");
        eventsRefused = counted(registry, "konnect.socket.refused", "what", "event");
        packetsIn = counted(registry, "konnect.socket.packets", "way", "in");
        packetsOut = counted(registry, "konnect.socket.packets", "way", "out");
        bytesIn = counted(registry, "konnect.socket.bytes", "way", "in");
        bytesOut = counted(registry, "konnect.socket.bytes", "way", "out");
    }

    /** Read when somebody asks; a counter of the registry's own looks for the trace that runs each time it counts. */
    private static LongAdder counted(MeterRegistry registry, String name, String tag, String value) {
        var adder = new LongAdder();
        FunctionCounter.builder(name, adder, LongAdder::sum).tag(tag, value).register(registry);
        return adder;
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
        bytesIn.add(bytes);
    }

    @Override
    public void packetOut(int bytes) {
        packetsOut.increment();
        bytesOut.add(bytes);
    }

    @Override
    public void eventRefused() {
        eventsRefused.increment();
    }
}
