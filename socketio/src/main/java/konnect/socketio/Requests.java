package konnect.socketio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one socket was asked and has not answered. */
final class Requests {
    private static final int MAX_OPEN = 256;

    private final Wheel wheel;
    private final Map<Long, Open> open = new HashMap<>(4);
    private long nextId;

    Requests(Wheel wheel) {
        this.wheel = wheel;
    }

    /** Returns the id, or -1 when there are too many and the promise has failed. */
    long open(Promise<List<JsonNode>> promise, Duration timeout) {
        if (open.size() >= MAX_OPEN) {
            promise.fail(new RequestFailed("Too many requests are open"));
            return -1;
        }
        long id = nextId++;
        Open entry = new Open(id, promise);
        open.put(id, entry);
        wheel.schedule(entry, System.nanoTime() + timeout.toNanos());
        return id;
    }

    void answered(long id, ArrayNode args) {
        Open entry = open.remove(id);
        if (entry != null) {
            wheel.cancel(entry);
            List<JsonNode> values = new ArrayList<>(args.size());
            args.forEach(values::add);
            entry.promise.complete(List.copyOf(values));
        }
    }

    void failAll() {
        List<Open> left = List.copyOf(open.values());
        open.clear();
        for (Open entry : left) {
            wheel.cancel(entry);
            entry.promise.fail(new RequestFailed("The socket is gone"));
        }
    }

    private final class Open extends Wheel.Entry {
        private final long id;
        private final Promise<List<JsonNode>> promise;

        Open(long id, Promise<List<JsonNode>> promise) {
            this.id = id;
            this.promise = promise;
        }

        @Override
        long fire(long now) {
            if (open.remove(id) != null) {
                promise.fail(new RequestFailed("No acknowledgement in time"));
            }
            return Wheel.NEVER;
        }
    }
}
