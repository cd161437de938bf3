package konnect.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import org.json.JSONObject;

/** A demo mentee who talks to one of the robots for some minutes and leaves. */
final class MenteeRobot {
    private static final long FIRST_MS = 6_000;
    private static final long LEAST_MS = 18_000;
    private static final long MOST_MS = 60_000;
    private static final long LONGEST_MS = 9 * 60_000L;
    private static final int BUSY_TOO = 6;

    private final String userId;
    private final Wire wire;
    private final Deque<String> lines = new ArrayDeque<>();
    private final long began = System.nanoTime();
    private volatile boolean over;
    private volatile String chatId = "";

    /** @param lines what there is to say, in order */
    MenteeRobot(String userId, Wire wire, List<String> lines) {
        this.userId = userId;
        this.wire = wire;
        this.lines.addAll(lines);
        wire.on("chat-started", started -> talk(Wire.text(started, "chatId")));
        wire.on("chat-ended", _ -> leave());
        wire.on("queue-left", _ -> leave());
    }

    boolean isOver() {
        return over || (System.nanoTime() - began) / 1_000_000 > LONGEST_MS;
    }

    /**
     * Comes, asks one of those who are online, and talks when it starts.
     *
     * @param suits whom to ask, by expert id
     * @param payFor recharges for talking at this many rupees a minute; false when that failed
     */
    void begin(Predicate<String> suits, Function<Double, Boolean> payFor) {
        wire.onConnect(() -> wire.ask("register", Map.of("userId", userId, "userType", "user"), answer -> {
            var active = Wire.text(Wire.object(answer, "activeSession"), "chatId");
            if (!active.isEmpty()) {
                talk(active);
            } else {
                wire.ask("get-online-experts", Map.of(), online -> wire.later(0, () -> choose(online, suits, payFor)));
            }
        }));
        wire.open();
    }

    void leave() {
        over = true;
        wire.close();
    }

    private void choose(JSONObject online, Predicate<String> suits, Function<Double, Boolean> payFor) {
        wire.emit("leave-online-experts", Map.of());
        var found = new ArrayList<JSONObject>();
        var experts = online.optJSONArray("experts");
        boolean busyToo = ThreadLocalRandom.current().nextInt(BUSY_TOO) == 0;
        for (int i = 0; experts != null && i < experts.length(); i++) {
            var expert = experts.optJSONObject(i);
            if (expert != null && suits.test(Wire.text(expert, "id")) && expert.optBoolean("busy") == busyToo) {
                found.add(expert);
            }
        }
        if (found.isEmpty()) {
            leave();
            return;
        }
        var chosen = found.get(ThreadLocalRandom.current().nextInt(found.size()));
        if (payFor.apply(chosen.optDouble("pricePerMin", 1))) {
            ask(Wire.text(chosen, "id"));
        } else {
            leave();
        }
    }

    private void ask(String expertId) {
        wire.ask("request-chat", Map.of("userId", userId, "expertId", expertId), answer -> {
            if (!answer.optBoolean("ok")) {
                leave();
            }
        });
    }

    private void talk(String started) {
        if (chatId.isEmpty()) {
            chatId = started;
            wire.later(FIRST_MS, this::say);
        }
    }

    private void say() {
        if (over) {
            return;
        }
        var line = lines.poll();
        if (line == null) {
            wire.emit("end-chat", Map.of("chatId", chatId));
            return;
        }
        wire.emit("chat-message", Map.of("chatId", chatId, "message", line, "senderId", userId));
        wire.later(ThreadLocalRandom.current().nextLong(LEAST_MS, MOST_MS), this::say);
    }
}
