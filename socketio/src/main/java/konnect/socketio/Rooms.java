package konnect.socketio;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is in which room of one namespace. An empty room does not exist. */
final class Rooms {
    private static final int SMALL = 2;

    private final Map<String, Set<Socket>> members = new ConcurrentHashMap<>();

    void add(String room, Socket socket) {
        members.compute(room, (name, present) -> {
            Set<Socket> set = present == null ? ConcurrentHashMap.newKeySet(SMALL) : present;
            set.add(socket);
            return set;
        });
    }

    void remove(String room, Socket socket) {
        members.computeIfPresent(room, (name, present) -> {
            present.remove(socket);
            return present.isEmpty() ? null : present;
        });
    }

    Collection<Socket> of(String room) {
        return members.getOrDefault(room, Set.of());
    }

    int count() {
        return members.size();
    }
}
