package konnect.calls;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import konnect.nodes.Bus;
import konnect.nodes.Note;
import konnect.realtime.Arrivals;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.socketio.DisconnectReason;

/** Sockets on other nodes that take part in calls kept here; and tells those nodes of sockets here that go. */
@Singleton
@Startup
public final class Distant implements Arrivals {
    private static final String GONE = "call-socket-gone";

    private final Bus bus;
    private final People people;
    private final Map<String, String> nodes = new ConcurrentHashMap<>();

    public Distant(Bus bus, People people) {
        this.bus = bus;
        this.people = people;
        bus.hear(GONE, note -> note.to().forEach(nodes::remove));
    }

    void signalled(String socket, String node) {
        nodes.put(socket, node);
    }

    boolean isThere(String socket) {
        return nodes.containsKey(socket);
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Those of other nodes are gone with them. */
    void keep(Set<String> alive) {
        nodes.values().removeIf(node -> !alive.contains(node));
    }

    @Override
    public void gone(PersonSocket socket, DisconnectReason reason, long silentMs) {
        if (bus.isShared() && people.isLive(socket.userId())) {
            bus.say(Note.about(GONE, socket.id()));
        }
    }
}
