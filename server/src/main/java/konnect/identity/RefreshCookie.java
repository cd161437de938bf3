package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import konnect.config.Config;
import konnect.config.Config.Web;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The cookie that a refresh token lives in, and who may use it. */
@Singleton
public final class RefreshCookie {
    static final String NAME = "konnect_refresh";
    private static final String PATH = "/api/auth";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Web web;

    public RefreshCookie(Config config) {
        web = config.web();
    }

    /** The header that sets it. */
    public String set(HttpServerRequest request, String token) {
        return write(request, token, Duration.ofMillis(SignIns.LIFE_MILLIS));
    }

    /** The header that takes it away. */
    String clear(HttpServerRequest request) {
        return write(request, "", Duration.ZERO);
    }

    static @Nullable String read(HttpServerRequest request) {
        var cookie = request.getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /**
     * A cookie that browsers send from other sites too must not be used by any of them.
     *
     * @throws Problem {@code FORBIDDEN} unless the page that asks is of a listed origin or our own
     */
    void refuseForeign(HttpServerRequest request) {
        if (!web.sameSiteNone()) {
            return;
        }
        var origin = request.getHeader("Origin");
        if (origin == null || !(web.origins().contains(origin) || isOwn(request, origin))) {
            throw Problem.forbidden("Pages of this origin may not do this");
        }
    }

    private boolean isOwn(HttpServerRequest request, String origin) {
        if (web.publicUrl() != null) {
            return web.publicUrl().toString().equals(origin);
        }
        return origin.equals(request.scheme() + "://" + request.authority());
    }

    private String write(HttpServerRequest request, String value, Duration life) {
        var plain = NAME + "=" + value + "; Path=" + PATH + "; Max-Age=" + life.toSeconds() + "; HttpOnly";
        if (web.sameSiteNone()) {
            return plain + "; SameSite=None; Secure; Partitioned";
        }
        return plain + "; SameSite=Strict" + (isLoopback(request) ? "" : "; Secure");
    }

    static boolean isLoopback(HttpServerRequest request) {
        var authority = request.authority();
        return authority != null && LOOPBACK.contains(authority.host());
    }
}
