package konnect.nodes;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClientOptions;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The connections to Redis, one that listens to the channel and one that speaks: both or none. Lost ones are made anew,
 * with pauses that grow to a bound; the log hears of a change only.
 */
final class RedisLink {
    private static final Logger LOG = Logger.getLogger(RedisLink.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READY = Duration.ofSeconds(3);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 2_000;
    private static final int CONNECTIONS = 2;
    private static final int MOST_IN_FLIGHT = 10_000;

    private final Vertx vertx;
    private final Context context;
    private final URI address;
    private final String channel;
    private final Consumer<Buffer> listener;
    private final AtomicReference<@Nullable Open> open = new AtomicReference<>();
    private volatile boolean closed;
    private long pauseMs = FIRST_PAUSE_MS;
    private boolean toldAway;

    private record Open(Redis client, RedisConnection speaks) {}

    /** @param listener takes what comes from the channel, on the context */
    RedisLink(Vertx vertx, Context context, URI address, Consumer<Buffer> listener) {
        this.vertx = vertx;
        this.context = context;
        this.address = address;
        this.listener = listener;
        channel =
                "konnect" + (address.getPath() == null ? "" : address.getPath().replace('/', ':'));
    }

    void start() {
        context.runOnContext(_ -> connect());
    }

    boolean isOpen() {
        return open.get() != null;
    }

    /** On the context. Does nothing while there is no connection. */
    void publish(Buffer message) {
        send(Request.cmd(Command.PUBLISH).arg(channel).arg(message));
    }

    /** Fails while there is no connection. */
    Future<@Nullable Response> send(Request request) {
        var now = open.get();
        if (now == null) {
            return Future.failedFuture("Redis is away");
        }
        return now.speaks().send(request);
    }

    /** A name under which all nodes of this installation keep something. */
    String key(String name) {
        return channel + ":" + name;
    }

    /** Begins anew: the other end has fallen silent. On the context. */
    void renew(String why) {
        var now = open.getAndSet(null);
        if (now != null) {
            away(why);
            now.client().close();
            later();
        }
    }

    void close() {
        closed = true;
        context.runOnContext(_ -> {
            var now = open.getAndSet(null);
            if (now != null) {
                now.client().close();
            }
        });
    }

    private void connect() {
        if (closed) {
            return;
        }
        var net = new NetClientOptions()
                .setConnectTimeout((int) CONNECT.toMillis())
                .setTcpKeepAlive(true)
                .setHostnameVerificationAlgorithm("HTTPS");
        var client = Redis.createClient(
                vertx,
                new RedisOptions()
                        .setConnectionString(address.toString())
                        .setMaxPoolSize(CONNECTIONS)
                        .setMaxWaitingHandlers(MOST_IN_FLIGHT)
                        .setNetClientOptions(net));
        client.connect()
                .compose(listens -> client.connect().compose(speaks -> listen(client, listens, speaks)))
                .timeout(READY.toMillis(), TimeUnit.MILLISECONDS)
                .onComplete(done -> context.runOnContext(_ -> {
                    if (done.failed()) {
                        client.close();
                        away(String.valueOf(done.cause().getMessage()));
                        later();
                    } else {
                        opened(done.result());
                    }
                }));
    }

    private Future<Open> listen(Redis client, RedisConnection listens, RedisConnection speaks) {
        var made = new Open(client, speaks);
        listens.handler(this::heard);
        for (var connection : new RedisConnection[] {listens, speaks}) {
            connection.exceptionHandler(e -> context.runOnContext(_ -> lost(made, String.valueOf(e.getMessage()))));
            connection.endHandler(_ -> context.runOnContext(_ -> lost(made, "the connection ended")));
        }
        return listens.send(Request.cmd(Command.SUBSCRIBE).arg(channel)).map(_ -> made);
    }

    private void opened(Open made) {
        if (closed) {
            made.client().close();
            return;
        }
        open.set(made);
        pauseMs = FIRST_PAUSE_MS;
        toldAway = false;
        LOG.infof("connected to Redis at %s:%d", address.getHost(), address.getPort());
    }

    private void lost(Open which, String why) {
        if (which.equals(open.get())) {
            renew(why);
        }
    }

    private void away(String why) {
        if (!toldAway && !closed) {
            toldAway = true;
            LOG.warnf("Redis is away (%s); until it is back, nodes find in the database what concerns them", why);
        }
    }

    private void later() {
        if (!closed) {
            vertx.setTimer(pauseMs, _ -> context.runOnContext(_ -> connect()));
            pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
        }
    }

    /** Of the channel come {@code message}, the channel's name and the message; of the subscription other words. */
    private void heard(Response response) {
        if (response.size() == 3 && "message".equals(String.valueOf(response.get(0)))) {
            var message = response.get(2).toBuffer();
            context.runOnContext(_ -> listener.accept(message));
        }
    }
}
