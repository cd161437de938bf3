package konnect.demo;

import io.socket.client.Ack;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jboss.logging.Logger;
import org.json.JSONException;
import org.json.JSONObject;

/** The stock client of one person of the demo, over loopback, with an ordinary token that is kept fresh. */
final class Wire implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Wire.class);
    private static final int FIRST_RETRY_MS = 300;
    private static final int LAST_RETRY_MS = 3_000;
    private static final long AGAIN_MS = 2_000;
    private static final String TOKEN = "token";

    private final Supplier<String> tokens;
    private final ScheduledExecutorService clock;
    private final Map<String, String> auth = new ConcurrentHashMap<>();
    private final Socket socket;
    private volatile boolean wanted;

    Wire(URI server, OkHttpClient http, Supplier<String> tokens, ScheduledExecutorService clock) {
        this.tokens = tokens;
        this.clock = clock;
        auth.put(TOKEN, "");
        var options = IO.Options.builder()
                .setForceNew(true)
                .setTransports(new String[] {"websocket"})
                .setReconnectionDelay(FIRST_RETRY_MS)
                .setReconnectionDelayMax(LAST_RETRY_MS)
                .setAuth(auth)
                .build();
        options.webSocketFactory = http;
        options.callFactory = http;
        socket = IO.socket(server, options);
        socket.on(Socket.EVENT_CONNECT_ERROR, _ -> again());
        socket.on(Socket.EVENT_DISCONNECT, _ -> again());
        on("auth-expired", _ -> later(0, this::authenticate));
    }

    /** Connects, and stays connected until {@link #close}. */
    void open() {
        wanted = true;
        later(0, this::connect);
    }

    boolean isWanted() {
        return wanted;
    }

    /** Runs each time the connection has come about. */
    void onConnect(Runnable action) {
        socket.on(Socket.EVENT_CONNECT, _ -> action.run());
    }

    void on(String event, Consumer<JSONObject> action) {
        socket.on(event, arguments -> {
            var payload = arguments.length > 0 && arguments[0] instanceof JSONObject json ? json : new JSONObject();
            action.accept(payload);
        });
    }

    void emit(String event, Map<String, ?> payload) {
        ask(event, payload, _ -> {});
    }

    /** Sends an event; the acknowledgement, refusals included, comes on the client's thread. */
    void ask(String event, Map<String, ?> payload, Consumer<JSONObject> answer) {
        Ack ack = arguments -> {
            if (arguments.length > 0 && arguments[0] instanceof JSONObject json) {
                answer.accept(json);
            }
        };
        socket.emit(event, new Object[] {new JSONObject(new HashMap<>(payload))}, ack);
    }

    /** Runs it after a while on one of the few threads of the demo; a failure is logged and costs nothing else. */
    void later(long millis, Runnable action) {
        try {
            ScheduledFuture<?> _ = clock.schedule(() -> attempt(action), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("the demo is stopping");
        }
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.debugf("a robot of the demo failed: %s", e.getMessage());
        }
    }

    /** Leaves on purpose. */
    @Override
    public void close() {
        wanted = false;
        socket.disconnect();
    }

    /** The value of a field; empty where there is none. */
    static String text(JSONObject json, String field) {
        return json.optString(field, "");
    }

    /** An object in a field; an empty one where there is none. */
    static JSONObject object(JSONObject json, String field) {
        try {
            return json.has(field) ? json.getJSONObject(field) : new JSONObject();
        } catch (JSONException e) {
            return new JSONObject();
        }
    }

    /** The client tries again by itself when the network fails, but not when it was refused or sent away. */
    private void again() {
        if (wanted) {
            later(AGAIN_MS, this::connect);
        }
    }

    private void connect() {
        if (wanted && !socket.connected()) {
            auth.put(TOKEN, tokens.get());
            socket.connect();
        }
    }

    private void authenticate() {
        auth.put(TOKEN, tokens.get());
        emit("authenticate", auth);
    }
}
