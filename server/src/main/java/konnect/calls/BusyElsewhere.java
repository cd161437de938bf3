package konnect.calls;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import konnect.nodes.Bus;
import konnect.nodes.Note;

/**
 * Who is in a call that another node keeps, as far as it has said so. A hint: what was lost on the way is said again,
 * and what nobody says any more is forgotten.
 */
@Singleton
public final class BusyElsewhere {
    private static final String KEPT = "call-kept";
    private static final String OVER = "call-kept-no-more";
    /** Three times as long as nodes take to say it again. */
    private static final long BELIEVED_NANOS = Duration.ofMinutes(1).toNanos();

    private final Bus bus;
    private final Map<String, Map<String, Heard>> byPerson = new ConcurrentHashMap<>();

    private record Heard(String node, long nanos) {}

    public BusyElsewhere(Bus bus) {
        this.bus = bus;
        bus.hear(KEPT, this::kept);
        bus.hear(OVER, note -> note.to().forEach(person -> forget(person, String.valueOf(note.key()))));
    }

    /** A call of these two is kept here. */
    void keeps(Line line) {
        say(KEPT, line);
    }

    /** It is over. */
    void keepsNoMore(Line line) {
        say(OVER, line);
    }

    boolean isBusy(String personId, String exceptChatId) {
        return byPerson.getOrDefault(personId, Map.of()).keySet().stream()
                .anyMatch(chatId -> !chatId.equals(exceptChatId));
    }

    boolean isEmpty() {
        return byPerson.isEmpty();
    }

    /** Forgets what dead nodes have said, and what has long not been said again. */
    void keep(Set<String> alive) {
        long now = System.nanoTime();
        byPerson.keySet()
                .forEach(person -> byPerson.computeIfPresent(person, (_, calls) -> {
                    calls.values()
                            .removeIf(heard -> !alive.contains(heard.node()) || now - heard.nanos() > BELIEVED_NANOS);
                    return calls.isEmpty() ? null : calls;
                }));
    }

    private void say(String kind, Line line) {
        if (bus.isShared()) {
            var people = List.of(line.userId(), line.expertId());
            bus.say(new Note(kind, people, line.chatId(), Buffer.buffer(bus.self())));
        }
    }

    private void kept(Note note) {
        var heard = new Heard(note.body().toString(), System.nanoTime());
        note.to()
                .forEach(person -> byPerson.compute(person, (_, calls) -> {
                    var all = calls == null ? new ConcurrentHashMap<String, Heard>() : calls;
                    all.put(String.valueOf(note.key()), heard);
                    return all;
                }));
    }

    private void forget(String person, String chatId) {
        byPerson.computeIfPresent(person, (_, calls) -> {
            calls.remove(chatId);
            return calls.isEmpty() ? null : calls;
        });
    }
}
