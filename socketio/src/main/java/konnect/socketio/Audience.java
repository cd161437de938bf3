package konnect.socketio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Receivers of one packet. */
public final class Audience {
    /** Sockets written to in one turn of an event loop. */
    static final int SLICE = 256;

    private final Collection<Socket> sockets;
    private final SocketIoOptions options;

    Audience(Collection<Socket> sockets, SocketIoOptions options) {
        this.sockets = sockets;
        this.options = options;
    }

    public Collection<Socket> sockets() {
        return List.copyOf(sockets);
    }

    public void emit(String event, @Nullable Object... args) {
        send(Packet.event(options.mapper(), event, args));
    }

    /** To each at once: for a few. */
    public void send(Packet packet) {
        for (Socket socket : sockets) {
            socket.send(packet);
        }
    }

    /** To each except one. */
    public void sendExcept(Socket omitted, Packet packet) {
        for (Socket socket : sockets) {
            if (socket != omitted) {
                socket.send(packet);
            }
        }
    }

    /**
     * In slices of {@value #SLICE} a turn of each event loop, so that many receivers hold nothing up. A packet sent
     * to one of them later may overtake this one.
     */
    public void broadcast(Packet packet) {
        Map<Loop, List<Socket>> byLoop = new HashMap<>();
        for (Socket socket : sockets) {
            byLoop.computeIfAbsent(socket.loop(), loop -> new ArrayList<>()).add(socket);
        }
        byLoop.forEach((loop, list) -> loop.context().runOnContext(turn -> slice(loop, list, 0, packet)));
    }

    private static void slice(Loop loop, List<Socket> list, int from, Packet packet) {
        int to = Math.min(from + SLICE, list.size());
        for (int i = from; i < to; i++) {
            list.get(i).send(packet);
        }
        if (to < list.size()) {
            loop.context().runOnContext(turn -> slice(loop, list, to, packet));
        }
    }
}
