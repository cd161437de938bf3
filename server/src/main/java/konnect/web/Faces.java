package konnect.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import konnect.config.Config;
import org.jboss.logging.Logger;

/** Serves the web apps beside the API: hashed files to keep for ever, pages to ask for each time. */
@Singleton
public final class Faces {
    private static final Logger LOG = Logger.getLogger(Faces.class);
    private static final String POLICY = "Content-Security-Policy";
    private static final String USER_APP = "web/user";

    /** After the sockets, before REST, which would answer 404. */
    private static final int BEFORE_REST = -50;

    private static final List<String> NOT_OURS =
            List.of("/api", "/socket.io", "/engine.io", "/.well-known", "/health", "/q");
    private static final CharSequence ENCODING_AND_LANGUAGE = "Accept-Encoding, Accept-Language";
    private static final int NOT_MODIFIED = 304;

    private final FirstRows first;
    private final PaymentSources payments;

    public Faces(FirstRows first, Config config) {
        this.first = first;
        payments = PaymentSources.of(config.payments().provider());
    }

    void route(@Observes Router router) {
        Face.load(USER_APP)
                .ifPresent(face -> router.route()
                        .method(HttpMethod.GET)
                        .method(HttpMethod.HEAD)
                        .order(BEFORE_REST)
                        .handler(context -> serve(face, context)));
    }

    private void serve(Face face, RoutingContext context) {
        var path = context.normalizedPath();
        if (NOT_OURS.stream().anyMatch(other -> isIn(other, path))) {
            context.next();
            return;
        }
        var request = context.request();
        if (!isDrawn(path, request)) {
            send(face, face.find(path), context);
            return;
        }
        var language = language(request);
        face.drawnList(path, language)
                .ifPresentOrElse(
                        list -> fill(face, list, context),
                        () -> send(face, face.drawn(path, language).or(() -> face.find(path)), context));
    }

    private static boolean isIn(String folder, String path) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }

    /** Without its rows where they cannot be told: the app says why. */
    private void fill(Face face, DrawnList list, RoutingContext context) {
        context.vertx()
                .executeBlocking(() -> list.with(first.rows()), false)
                .otherwise(failed -> {
                    LOG.warnf(failed, "The first rows of the list could not be told");
                    return list.page();
                })
                .onSuccess(page -> send(face, page, context));
    }

    private void send(Face face, Optional<Asset> found, RoutingContext context) {
        found.ifPresentOrElse(asset -> send(face, asset, context), context::next);
    }

    /** What stands behind the question mark changes every page but the first; there the app draws by itself. */
    private static boolean isDrawn(String path, HttpServerRequest request) {
        return path.equals("/") || request.query() == null;
    }

    /** As the app itself chooses: Hindi where the browser prefers it, else English. */
    private static String language(HttpServerRequest request) {
        var wished = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return wished != null && wished.strip().toLowerCase(Locale.ROOT).startsWith("hi") ? "hi" : "en";
    }

    private void send(Face face, Asset asset, RoutingContext context) {
        var response = context.response();
        response.putHeader(HttpHeaders.ETAG, asset.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, asset.caching())
                .putHeader(HttpHeaders.VARY, asset.isPage() ? ENCODING_AND_LANGUAGE : HttpHeaders.ACCEPT_ENCODING);
        var strict = response.headers().get(POLICY);
        if (asset.isPage() && strict != null) {
            response.putHeader(POLICY, payments.in(face.policy(strict)));
        }
        if (asset.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        var form = asset.form(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.type())
                .putHeader(
                        HttpHeaders.CONTENT_LENGTH, String.valueOf(form.bytes().length()))
                .putHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.end();
        } else {
            response.end(form.bytes());
        }
    }
}
