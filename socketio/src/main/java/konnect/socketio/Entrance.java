package konnect.socketio;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/** Where HTTP requests come in: checks them and takes them to their connection's loop. */
final class Entrance {
    private static final String PROTOCOL = "4";
    private static final String PREFLIGHT_SECONDS = "600";
    /** How long the rest of a body that is too large is thrown away before the connection is closed. */
    private static final long REST_MILLIS = 1_000;

    private final Engine engine;

    Entrance(Engine engine) {
        this.engine = engine;
    }

    void handle(HttpServerRequest request) {
        String origin = request.getHeader("origin");
        if (origin != null) {
            if (!engine.options.originAllowed().test(origin)) {
                refuse(request, Refusal.FOREIGN_ORIGIN);
                return;
            }
            request.response()
                    .putHeader("access-control-allow-origin", origin)
                    .putHeader("access-control-allow-credentials", "true")
                    .putHeader("vary", "Origin");
        }
        if (request.method().equals(HttpMethod.OPTIONS)) {
            preflight(request.response());
            return;
        }
        boolean webSocket = "websocket".equalsIgnoreCase(request.getHeader("upgrade"));
        Refusal refusal = isReadable(request) ? flaw(request, webSocket) : Refusal.BAD_REQUEST;
        if (refusal != null) {
            refuse(request, refusal);
            return;
        }
        String sid = request.getParam("sid");
        if (sid == null) {
            open(request, webSocket);
        } else {
            proceed(request, sid, webSocket);
        }
    }

    private static void preflight(HttpServerResponse response) {
        response.putHeader("access-control-allow-methods", "GET,POST")
                .putHeader("access-control-allow-headers", "content-type,authorization")
                .putHeader("access-control-max-age", PREFLIGHT_SECONDS)
                .setStatusCode(204)
                .end();
    }

    /** Vert.x throws at a query that is not well encoded. */
    private static boolean isReadable(HttpServerRequest request) {
        try {
            request.params();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable Refusal flaw(HttpServerRequest request, boolean webSocket) {
        String transport = request.getParam("transport");
        if (!"polling".equals(transport) && !"websocket".equals(transport)) {
            return Refusal.UNKNOWN_TRANSPORT;
        }
        if (!PROTOCOL.equals(request.getParam("EIO"))) {
            return Refusal.UNSUPPORTED_VERSION;
        }
        if (webSocket != "websocket".equals(transport)) {
            return Refusal.BAD_REQUEST;
        }
        boolean get = request.method().equals(HttpMethod.GET);
        boolean post = request.method().equals(HttpMethod.POST) && !webSocket && request.getParam("sid") != null;
        return get || post ? null : Refusal.BAD_METHOD;
    }

    private void refuse(HttpServerRequest request, Refusal refusal) {
        engine.options.metrics().requestRefused(refusal.status);
        Answers.refuse(request.response(), refusal);
    }

    private void open(HttpServerRequest request, boolean webSocket) {
        String address = engine.options.addressOf().apply(request);
        Refusal refusal = engine.takePlace(address);
        if (refusal != null) {
            refuse(request, refusal);
            return;
        }
        Loop loop = engine.loop();
        Opening opening = new Opening(address, request.headers(), request.params());
        if (webSocket) {
            SocketLine.open(request)
                    .onSuccess(line -> {
                        Connection connection = engine.register(loop, opening);
                        connection.openOver(line, engine.handshake(connection, false));
                    })
                    .onFailure(error -> engine.giveBack(address));
        } else {
            Connection connection = engine.register(loop, opening);
            connection.openOver(request.response(), engine.handshake(connection, true));
        }
    }

    private void proceed(HttpServerRequest request, String sid, boolean webSocket) {
        Connection connection = engine.session(sid);
        if (connection == null) {
            refuse(request, Refusal.UNKNOWN_SESSION);
        } else if (webSocket) {
            SocketLine.open(request).onSuccess(connection::probe);
        } else if (request.method().equals(HttpMethod.GET)) {
            connection.loop.run(() -> connection.poll(request.response()));
        } else {
            post(request, connection);
        }
    }

    private void post(HttpServerRequest request, Connection connection) {
        Polling polling = connection.polling();
        if (polling == null) {
            refuse(request, Refusal.BAD_REQUEST);
        } else if (!polling.startPost()) {
            refuse(request, Refusal.BAD_REQUEST);
            connection.loop.run(() -> connection.close(DisconnectReason.PARSE_ERROR));
        } else {
            connection.loop.run(() -> polling.postStarted(request));
            new Body(engine, connection, request, polling).read();
        }
    }

    /** A POST body: counted while it comes in, then handed over whole. */
    private record Body(Engine engine, Connection connection, HttpServerRequest request, Polling polling) {
        void read() {
            Buffer body = Buffer.buffer();
            request.handler(part -> {
                if (body.length() + part.length() > engine.options.maxPayload()) {
                    tooBig();
                } else {
                    body.appendBuffer(part);
                }
            });
            request.exceptionHandler(
                    gone -> connection.loop.run(() -> connection.close(DisconnectReason.TRANSPORT_CLOSE)));
            request.endHandler(end -> connection.loop.run(() -> complete(body.getBytes())));
        }

        private void tooBig() {
            request.handler(null);
            request.endHandler(null);
            request.exceptionHandler(null);
            engine.options.metrics().requestRefused(Refusal.TOO_BIG.status);
            request.response().putHeader("connection", "close");
            Answers.refuse(request.response(), Refusal.TOO_BIG);
            // Not at once: a client that is still sending would lose the answer.
            engine.vertx.setTimer(REST_MILLIS, over -> request.connection().close());
            connection.loop.run(() -> {
                polling.postDone();
                connection.close(DisconnectReason.PARSE_ERROR);
            });
        }

        private void complete(byte[] body) {
            polling.postDone();
            if (connection.posted(body)) {
                Answers.ok(request.response());
            } else {
                Answers.refuse(request.response(), Refusal.BAD_REQUEST);
            }
        }
    }
}
