package konnect.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which other origins' pages may read our answers: those that are listed, with credentials, and no other. */
final class Cors {
    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String HEADERS = "Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Request-Id";
    private static final String EXPOSED =
            "RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-Request-Id, Retry-After, ETag, Location";
    private static final String SECONDS_TO_REMEMBER = "600";
    private static final int NO_CONTENT = 204;

    private final List<String> origins;

    Cors(List<String> origins) {
        this.origins = origins;
    }

    /** Answers whether the request was a question about this, which has been answered now. */
    boolean answered(RoutingContext context) {
        var request = context.request();
        var origin = request.getHeader("Origin");
        var headers = context.response().headers();
        headers.add("Vary", "Origin");
        if (isListed(origin)) {
            headers.set("Access-Control-Allow-Origin", origin);
            headers.set("Access-Control-Allow-Credentials", "true");
            headers.set("Access-Control-Expose-Headers", EXPOSED);
        }
        boolean question = request.method().equals(HttpMethod.OPTIONS)
                && origin != null
                && request.getHeader("Access-Control-Request-Method") != null;
        if (!question) {
            return false;
        }
        if (isListed(origin)) {
            headers.set("Access-Control-Allow-Methods", METHODS);
            headers.set("Access-Control-Allow-Headers", HEADERS);
            headers.set("Access-Control-Max-Age", SECONDS_TO_REMEMBER);
        }
        context.response().setStatusCode(NO_CONTENT).end();
        return true;
    }

    private boolean isListed(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }
}
