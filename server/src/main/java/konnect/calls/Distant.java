package konnect.calls;

import io.quarkus.runtime.Startup;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import konnect.nodes.Bus;
import konnect.nodes.CatchUp;
import konnect.nodes.Note;
import konnect.realtime.Arrivals;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.socketio.DisconnectReason;

/**
 * Sockets on other nodes that take part in calls kept here; and tells those nodes of sockets here that go. Where that may
 * have been lost, a node asks for each of its sockets once more.
 */
@Singleton
@Startup
public final class Distant implements Arrivals, CatchUp {
    private static final String GONE = "call-socket-gone";
    private static final String ASKED = "call-socket-asked";

    private final Bus bus;
    private final People people;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    /** Whose socket it is, and on which node. */
    private record Place(String personId, String node) {}

    public Distant(Bus bus, People people) {
        this.bus = bus;
        this.people = people;
        bus.hear(GONE, note -> note.to().forEach(places::remove));
        bus.hear(ASKED, this::asked);
    }

    void signalled(From from, String node) {
        places.put(from.socket(), new Place(from.personId(), node));
    }

    boolean isThere(String socket) {
        return places.containsKey(socket);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Those of other nodes are gone with them. */
    void keep(Set<String> alive) {
        places.values().removeIf(place -> !alive.contains(place.node()));
    }

    @Override
    public void gone(PersonSocket socket, DisconnectReason reason, long silentMs) {
        if (bus.isShared() && people.isLive(socket.userId())) {
            bus.say(Note.about(GONE, socket.id()));
        }
    }

    @Override
    public void catchUp(Gap gap) {
        if (gap.over()) {
            places.forEach((socket, place) ->
                    bus.say(new Note(ASKED, List.of(place.node()), socket, Buffer.buffer(place.personId()))));
        }
    }

    private void asked(Note note) {
        var socket = String.valueOf(note.key());
        if (note.to().contains(bus.self()) && !people.isHere(note.body().toString(), socket)) {
            bus.say(Note.about(GONE, socket));
        }
    }
}
