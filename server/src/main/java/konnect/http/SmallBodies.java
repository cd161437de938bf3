package konnect.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;

/**
 * A small JSON body is whole before a worker begins with its request: no worker waits for a client's bytes, and none is
 * handed them piece by piece. Any other body is read as it comes by the operation that wants it; so are those of HTTP/2,
 * where RESTEasy may not pause a request that has been read.
 */
@Singleton
public final class SmallBodies {
    static final int MAX_BYTES = 16 * 1024;

    /** After the sockets' mount, whose requests have bodies of their own kind. */
    private static final int AFTER_SOCKETS = 50;

    private final BodyHandler whole = BodyHandler.create(false).setBodyLimit(MAX_BYTES);

    void filters(@Observes Filters filters) {
        filters.register(this::receive, AFTER_SOCKETS);
    }

    private void receive(RoutingContext context) {
        var request = context.request();
        if (request.version() == HttpVersion.HTTP_1_1 && isJson(request) && isSmall(request)) {
            whole.handle(context);
        } else {
            context.next();
        }
    }

    private static boolean isJson(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.APPLICATION_JSON);
    }

    /** Told its length beforehand, and not waiting to be asked for the body. */
    private static boolean isSmall(HttpServerRequest request) {
        long length = Edge.length(request);
        return length > 0 && length <= MAX_BYTES && !request.headers().contains(HttpHeaders.EXPECT);
    }
}
