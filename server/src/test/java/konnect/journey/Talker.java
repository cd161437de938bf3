package konnect.journey;

import io.socket.client.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import konnect.journey.Truth.Stored;
import org.json.JSONObject;

/** Writes message after message into a session, each until it is acknowledged, and returns whenever it was cut off. */
final class Talker implements Runnable {
    private static final Duration ANSWER = Duration.ofMillis(1_500);

    private final Guest guest;
    private final String userType;
    private final Truth truth;
    private final Random random;
    private final AtomicInteger returns = new AtomicInteger();
    private volatile String chatId = "";
    private volatile boolean stopped;

    Talker(Guest guest, String userType, Truth truth, long seed) {
        this.guest = guest;
        this.userType = userType;
        this.truth = truth;
        this.random = new Random(seed);
        guest.socket().on(Socket.EVENT_CONNECT, args -> back());
        guest.socket().on(Socket.EVENT_DISCONNECT, args -> truth.left(guest.id));
    }

    /** A session that was live must be told by the answer to the registration. */
    private void back() {
        truth.came(guest.id);
        var register = new JSONObject(Map.of("userType", userType));
        guest.socket().emit("register", new Object[] {register}, args -> {
            var answer = String.valueOf(args[0]);
            if (answer.contains("\"ok\":true") && answer.contains(chatId)) {
                returns.incrementAndGet();
            }
        });
    }

    void enter(String session) {
        chatId = session;
    }

    /** How often it has been welcomed. */
    int returns() {
        return returns.get();
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        for (int n = 1; !stopped; n++) {
            write(guest.id + "-" + n);
            Await.pass(Duration.ofMillis(random.nextInt(100, 500)));
        }
    }

    private void write(String clientMessageId) {
        var payload = new JSONObject(
                Map.of("chatId", chatId, "message", "about " + clientMessageId, "clientMessageId", clientMessageId));
        Await.until("a message of " + guest.id + " is stored", Duration.ofSeconds(60), () -> {
            var answer = guest.send("chat-message", ANSWER, payload);
            boolean stored = answer.isPresent() && answer.get().path("ok").asBoolean();
            if (stored) {
                truth.acknowledged(new Stored(
                        chatId,
                        guest.id,
                        clientMessageId,
                        answer.get().path("seq").asLong()));
            }
            return stored;
        });
    }
}
