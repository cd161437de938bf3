package konnect.socketio;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** What HTTP requests are answered with. */
final class Answers {
    private Answers() {}

    static void packets(HttpServerResponse response, Buffer body) {
        if (!response.closed() && !response.ended()) {
            response.putHeader("content-type", "text/plain; charset=UTF-8")
                    .putHeader("cache-control", "no-store")
                    .end(body);
        }
    }

    static void ok(HttpServerResponse response) {
        if (!response.closed() && !response.ended()) {
            response.putHeader("content-type", "text/html")
                    .putHeader("cache-control", "no-store")
                    .end("ok");
        }
    }

    static void refuse(HttpServerResponse response, Refusal refusal) {
        if (!response.closed() && !response.ended()) {
            response.setStatusCode(refusal.status)
                    .putHeader("content-type", "application/json")
                    .putHeader("cache-control", "no-store")
                    .end(refusal.json);
        }
    }

    /** For a body that is still coming in: it is not read to its end. */
    static void refuseUnread(HttpServerRequest request, Refusal refusal) {
        request.response().putHeader("connection", "close");
        refuse(request.response(), refusal);
        request.connection().close();
    }
}
