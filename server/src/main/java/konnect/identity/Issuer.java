package konnect.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.config.Oidc;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The configured issuer of OpenID Connect: where its ends are, its keys, and the exchange of a code. */
final class Issuer {
    private static final Logger LOG = Logger.getLogger(Issuer.class);
    private static final long REMEMBERED_NANOS = Duration.ofHours(1).toNanos();
    /** A token that names an unknown key makes us ask for the keys at most this often. */
    private static final long KEYS_NANOS = Duration.ofMinutes(1).toNanos();

    private final Oidc oidc;
    private final OtherServer server = new OtherServer("The issuer of sign-ins");
    private volatile @Nullable Ends ends;
    private volatile @Nullable Keys keys;

    Issuer(Oidc oidc) {
        this.oidc = oidc;
    }

    private record Ends(URI authorization, URI token, URI keys, long at) {}

    private record Keys(JsonWebKeySet set, long at) {}

    /** Where the browser is sent. */
    URI authorization(Map<String, String> parameters) {
        var end = ends().authorization();
        var joint = end.getRawQuery() == null ? "?" : "&";
        return URI.create(end + joint + form(parameters));
    }

    /** The answer to a code. {@code UNAUTHENTICATED} for a code that is worth nothing. */
    JsonNode exchange(Map<String, String> parameters) {
        var request = HttpRequest.newBuilder(ends().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form(parameters)));
        return server.ask(request);
    }

    /** The keys as they are known; asked for anew when this one is not among them, but not more than once a minute. */
    JsonWebKeySet keysWith(String kid) {
        var known = keys;
        boolean there =
                known != null && known.set().getJsonWebKeys().stream().anyMatch(key -> kid.equals(key.getKeyId()));
        if (known != null && (there || System.nanoTime() - known.at() < KEYS_NANOS)) {
            return known.set();
        }
        try {
            var fetched = new JsonWebKeySet(server.get(ends().keys()).toString());
            keys = new Keys(fetched, System.nanoTime());
            return fetched;
        } catch (JoseException e) {
            throw server.unavailable();
        }
    }

    private Ends ends() {
        var known = ends;
        if (known != null && System.nanoTime() - known.at() < REMEMBERED_NANOS) {
            return known;
        }
        var document = server.get(URI.create(oidc.issuer() + "/.well-known/openid-configuration"));
        if (!document.path("issuer").asText().equals(oidc.issuer().toString())) {
            LOG.errorf("the document of %s names another issuer", oidc.issuer());
            throw server.unavailable();
        }
        var found = new Ends(
                end(document, "authorization_endpoint"),
                end(document, "token_endpoint"),
                end(document, "jwks_uri"),
                System.nanoTime());
        ends = found;
        return found;
    }

    private URI end(JsonNode document, String name) {
        var text = document.path(name).asText();
        if (!text.startsWith(oidc.issuer().getScheme() + "://")) {
            LOG.errorf("the document of %s has no good %s", oidc.issuer(), name);
            throw server.unavailable();
        }
        return URI.create(text);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
