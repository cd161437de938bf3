package konnect.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the driver itself has seen: who was connected when, and which messages were acknowledged. */
final class Truth {
    private static final long OPEN = Long.MAX_VALUE;

    private final Map<String, List<Stay>> stays = new ConcurrentHashMap<>();
    private final List<Stored> stored = new CopyOnWriteArrayList<>();
    private final Map<String, Long> ends = new ConcurrentHashMap<>();
    private final List<Pair> pairs = new CopyOnWriteArrayList<>();

    /** Two people of one session, and since when it runs at most, in milliseconds of the driver's clock. */
    record Pair(String chatId, String user, String expert, long from) {}

    /** One acknowledged message. */
    record Stored(String chatId, String sender, String clientMessageId, long seq) {}

    record Stay(long from, long to) {}

    static long now() {
        return System.nanoTime() / 1_000_000;
    }

    void came(String person) {
        var list = stays.computeIfAbsent(person, id -> new ArrayList<>());
        synchronized (list) {
            list.add(new Stay(now(), OPEN));
        }
    }

    void left(String person) {
        var list = stays.getOrDefault(person, new ArrayList<>());
        synchronized (list) {
            if (!list.isEmpty() && list.getLast().to() == OPEN) {
                list.add(new Stay(list.removeLast().from(), now()));
            }
        }
    }

    void began(Talk talk) {
        pairs.add(new Pair(talk.chatId(), talk.user().id, talk.expert().id, now()));
    }

    void ended(String chatId) {
        ends.put(chatId, now());
    }

    void acknowledged(Stored message) {
        stored.add(message);
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Stored> stored(String chatId) {
        return stored.stream().filter(each -> each.chatId().equals(chatId)).toList();
    }

    /** The stretches in which both were connected. */
    List<Stay> together(Pair pair) {
        var both = new ArrayList<Stay>();
        for (var user : stays(pair.user())) {
            for (var expert : stays(pair.expert())) {
                long from = Math.max(pair.from(), Math.max(user.from(), expert.from()));
                long to = Math.min(ends.getOrDefault(pair.chatId(), now()), Math.min(user.to(), expert.to()));
                if (from < to) {
                    both.add(new Stay(from, to));
                }
            }
        }
        return both;
    }

    private List<Stay> stays(String person) {
        var list = stays.getOrDefault(person, List.of());
        synchronized (list) {
            return List.copyOf(list);
        }
    }
}
