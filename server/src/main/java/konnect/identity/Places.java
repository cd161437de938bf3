package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.regex.Pattern;
import konnect.config.Config;
import konnect.config.Config.Web;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Where browsers are sent after a sign-in elsewhere: to our own pages and those of listed origins, never further. */
@Singleton
public final class Places {
    private static final Pattern PATH =
            Pattern.compile("/(?![/\\\\])(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){0,300}");

    private final Web web;

    public Places(Config config) {
        web = config.web();
    }

    /** A place to return to; the first page where none is asked for. {@code VALIDATION_FAILED} for a foreign one. */
    String checked(@Nullable String to) {
        if (to == null || to.isEmpty()) {
            return "/";
        }
        var origin = web.origins().stream()
                .filter(each -> to.startsWith(each + "/"))
                .findFirst()
                .orElse("");
        if (PATH.matcher(to.substring(origin.length())).matches()) {
            return URI.create(to).toString();
        }
        throw Problem.invalid("return", "must be a path of the app");
    }

    /** The address that the issuer sends browsers back to, as it has to be registered there. */
    String callback(HttpServerRequest request) {
        var own = web.publicUrl() == null
                ? request.scheme() + "://" + request.authority()
                : web.publicUrl().toString();
        return own + "/api/auth/google/callback";
    }

    /** The sign-in page of the app that the journey began in. */
    URI signIn(OidcJourney journey, String why) {
        var to = URI.create(journey.to());
        var origin = to.getHost() == null ? "" : to.getScheme() + "://" + to.getRawAuthority();
        return URI.create(origin + "/login?google=" + why);
    }
}
