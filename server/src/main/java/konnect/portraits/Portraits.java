package konnect.portraits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;

/**
 * {@code GET /portraits/:id.svg}: the drawing of any person's or expert's id. A static file in all but its making: needs
 * no sign-in, asks no database, counts against no limit and never changes.
 */
@Singleton
public final class Portraits {
    private static final String ROUTE = "/portraits/(?<seed>[A-Za-z0-9_-]{1,128})\\.svg";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** Opened by itself it may do nothing at all. */
    private static final String ALONE = "default-src 'none'; sandbox";

    /** Where the drawing of this id is. */
    public static String path(String seed) {
        return "/portraits/" + seed + ".svg";
    }

    void route(@Observes Router router) {
        router.getWithRegex(ROUTE).handler(Portraits::answer);
    }

    private static void answer(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                .putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .putHeader("Content-Security-Policy", ALONE)
                .end(Portrait.draw(Objects.requireNonNull(context.pathParam("seed"))));
    }
}
