package konnect.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * A demo expert at work: goes online, greets, answers what is written, confirms what is booked, and nothing else.
 * Everything it knows came over its socket.
 */
final class ExpertRobot {
    private static final long THINK_MS = 700;
    private static final long TYPE_LEAST_MS = 900;
    private static final long TYPE_MS_A_CHARACTER = 22;
    private static final long TYPE_MOST_MS = 4_500;
    private static final int MAX_TALKS = 100;
    /** As long as somebody takes to look into a diary. */
    private static final long LOOK_UP_MS = 4_000;

    private final Cast.Mentor mentor;
    private final String userId;
    private final Wire wire;
    private final Diary diary;
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private volatile boolean refused;

    /** Where bookings are confirmed; both may wait for the server. */
    interface Diary {
        void confirm(String bookingId);

        void confirmAll();
    }

    /** One session that goes on; {@code heard} is what is to be answered. */
    private static final class Talk {
        private final Script script;
        private String heard = "";
        private boolean answering;

        Talk(Script script) {
            this.script = script;
        }
    }

    ExpertRobot(Cast.Mentor mentor, String userId, Wire wire, Diary diary) {
        this.mentor = mentor;
        this.userId = userId;
        this.wire = wire;
        this.diary = diary;
        wire.onConnect(this::register);
        wire.on("chat-started", this::started);
        wire.on("new-message", message -> written(Wire.text(message, "chatId"), message));
        wire.on("chat-ended", ended -> talks.remove(Wire.text(ended, "chatId")));
        wire.on(
                "chat-request",
                request -> wire.emit("accept-chat", Map.of("requestId", Wire.text(request, "requestId"))));
        wire.on("booking-updated", this::booked);
        wire.on("call-offer", offer -> declined(Wire.text(offer, "chatId")));
    }

    boolean isOpen() {
        return wire.isWanted();
    }

    /** The platform took no more experts when it last asked. */
    boolean wasRefused() {
        return refused;
    }

    boolean isTalking() {
        return !talks.isEmpty();
    }

    void open() {
        refused = false;
        wire.open();
    }

    void close() {
        wire.close();
        talks.clear();
    }

    private void register() {
        wire.ask("register", Map.of("userId", userId, "userType", "expert"), answer -> {
            if (!answer.optBoolean("ok")) {
                refused = true;
                close();
                return;
            }
            wire.later(LOOK_UP_MS, diary::confirmAll);
            var active = Wire.object(answer, "activeSession");
            var chatId = Wire.text(active, "chatId");
            if (!chatId.isEmpty()) {
                resume(chatId, name(active));
            }
        });
    }

    private void booked(JSONObject booking) {
        if (Wire.text(booking, "status").equals("pending")) {
            wire.later(LOOK_UP_MS, () -> diary.confirm(Wire.text(booking, "id")));
        }
    }

    /** Back after a loss of the line: what was written meanwhile is answered. */
    private void resume(String chatId, String name) {
        begin(chatId, name);
        wire.ask("resume-session", Map.of("chatId", chatId), answer -> {
            var messages = answer.optJSONArray("messages");
            var last = messages == null ? null : last(messages);
            if (last != null) {
                written(chatId, last);
            }
        });
    }

    private static JSONObject last(JSONArray messages) {
        var last = messages.optJSONObject(messages.length() - 1);
        return last == null ? new JSONObject() : last;
    }

    private void started(JSONObject started) {
        var chatId = Wire.text(started, "chatId");
        if (started.optBoolean("ringing")) {
            declined(chatId);
            return;
        }
        var talk = begin(chatId, name(started));
        say(chatId, talk, talk.script.greeting());
    }

    private Talk begin(String chatId, String name) {
        if (talks.size() >= MAX_TALKS) {
            talks.clear();
        }
        return talks.computeIfAbsent(chatId, id -> new Talk(new Script(mentor, name, id)));
    }

    private static String name(JSONObject session) {
        var name = Wire.text(Wire.object(session, "user"), "name");
        return name.isEmpty() ? "there" : name;
    }

    private void written(String chatId, JSONObject message) {
        var sender = Wire.text(message, "senderId");
        if (sender.isEmpty() || sender.equals(userId)) {
            return;
        }
        wire.emit("message-read", Map.of("chatId", chatId, "seq", message.optLong("seq", 1)));
        var talk = begin(chatId, "there");
        synchronized (talk) {
            talk.heard = Wire.text(message, "message");
            if (talk.answering) {
                return;
            }
            talk.answering = true;
        }
        wire.later(THINK_MS, () -> answer(chatId, talk));
    }

    /** What was written while it thought is one question to it. */
    private void answer(String chatId, Talk talk) {
        String line;
        synchronized (talk) {
            talk.answering = false;
            line = talk.script.answer(talk.heard);
        }
        say(chatId, talk, line);
    }

    private void declined(String chatId) {
        wire.emit("call-rejected", Map.of("chatId", chatId));
        var talk = talks.get(chatId);
        if (talk != null) {
            say(chatId, talk, talk.script.noCalls());
        }
    }

    private void say(String chatId, Talk talk, String line) {
        wire.emit("typing", Map.of("chatId", chatId, "typing", true));
        long typing = Math.min(TYPE_MOST_MS, TYPE_LEAST_MS + line.length() * TYPE_MS_A_CHARACTER);
        long jitter = ThreadLocalRandom.current().nextLong(TYPE_LEAST_MS);
        wire.later(typing + jitter, () -> {
            if (talks.get(chatId) == talk) {
                wire.emit("typing", Map.of("chatId", chatId, "typing", false));
                wire.emit("chat-message", Map.of("chatId", chatId, "message", line, "senderId", userId));
            }
        });
    }
}
