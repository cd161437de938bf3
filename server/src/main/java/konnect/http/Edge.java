package konnect.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;

/** What happens to every request before any resource sees it, and to those that none does. */
@Singleton
public final class Edge {
    /** The largest upload with its multipart wrapping; single operations take much less. */
    public static final long MAX_BODY = 11L * 1024 * 1024;

    private static final int FIRST = 1_000;
    private static final Map<Integer, Problem> UNROUTED = Map.of(
            400, new Problem(Code.VALIDATION_FAILED, "The request cannot be read"),
            404, new Problem(Code.NOT_FOUND, "There is nothing at this address"),
            405, new Problem(Code.METHOD_NOT_ALLOWED, "This address does not take that method"),
            406, new Problem(Code.NOT_ACCEPTABLE, "There is no such form of this resource"),
            413, new Problem(Code.TOO_LARGE, "The body is too large"),
            415, new Problem(Code.UNSUPPORTED_MEDIA_TYPE, "Send application/json"),
            500, new Problem(Code.INTERNAL, "Something went wrong on our side"));

    private final Cors cors;
    private final boolean tls;
    private final Answering answering;

    public Edge(Config config, Answering answering) {
        this.answering = answering;
        cors = new Cors(config.web().origins());
        var url = config.web().publicUrl();
        tls = url != null && "https".equals(url.getScheme());
    }

    void filters(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    void unrouted(@Observes Router router) {
        UNROUTED.forEach((status, problem) -> router.errorHandler(status, context -> refuse(context, problem)));
    }

    private void receive(RoutingContext context) {
        answering.count(context);
        RequestIds.give(context);
        SecurityHeaders.put(
                context.response().headers(), tls || context.request().isSSL());
        if (cors.answered(context)) {
            return;
        }
        if (length(context.request()) > MAX_BODY) {
            if (context.request().version() != HttpVersion.HTTP_2) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            refuse(context, new Problem(Code.TOO_LARGE, "The body is too large"));
            return;
        }
        context.next();
    }

    /** How long the request says its body is; 0 when it does not say. */
    static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void refuse(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end(Json.write(ProblemDocument.of(problem, context.normalizedPath())));
    }
}
