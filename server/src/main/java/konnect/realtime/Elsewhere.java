package konnect.realtime;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import konnect.nodes.Bus;
import konnect.nodes.Note;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** The sockets of people on other nodes, and what those nodes have for the sockets of this one. */
final class Elsewhere {
    private static final String PACKET = "packet";
    private static final String CUT = "cut";

    private final Bus bus;
    private final Seen seen = new Seen();

    /** Sends to some of a person's sockets. */
    interface Aimed {
        void send(String person, Aim aim, Packet packet);
    }

    Elsewhere(Bus bus) {
        this.bus = bus;
    }

    /** Passes on what comes from other nodes, by person; what has been here under its key before is left out. */
    void hear(BiConsumer<String, Packet> packets, Aimed aimed, Consumer<String> cuts) {
        bus.hear(PACKET, note -> {
            if (note.key() == null || seen.isNew(note.key())) {
                var packet = Packet.fromBytes(note.body().getBytes());
                note.to().forEach(person -> packets.accept(person, packet));
            }
        });
        for (var kind : Aim.Kind.values()) {
            bus.hear(aimed(kind), note -> {
                var packet = Packet.fromBytes(note.body().getBytes());
                note.to().forEach(person -> aimed.send(person, new Aim(kind, note.key()), packet));
            });
        }
        bus.hear(CUT, note -> note.to().forEach(cuts));
    }

    boolean isPossible() {
        return bus.isShared();
    }

    void send(Collection<String> people, @Nullable String key, Packet packet) {
        bus.say(Note.of(PACKET, List.copyOf(people), key, packet.toBytes()));
    }

    void send(String person, Aim aim, Packet packet) {
        bus.say(Note.of(aimed(aim.kind()), List.of(person), aim.socketId(), packet.toBytes()));
    }

    private static String aimed(Aim.Kind kind) {
        return switch (kind) {
            case EVERY -> "packet-every";
            case ONLY -> "packet-only";
            case BESIDE -> "packet-beside";
        };
    }

    void cut(String person) {
        bus.say(Note.about(CUT, person));
    }

    /** Whether nothing has been sent on this node under this key, lately. From now on it has. */
    boolean isNew(String key) {
        return seen.isNew(key);
    }
}
