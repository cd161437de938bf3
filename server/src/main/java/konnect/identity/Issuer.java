package konnect.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import konnect.config.Oidc;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The configured issuer of OpenID Connect: where its ends are, its keys, and the exchange of a code. */
final class Issuer {
    private static final Logger LOG = Logger.getLogger(Issuer.class);
    /** At once, so that an issuer that hangs keeps the half of the workers at most. */
    private static final int MAX_AT_ONCE = 4;

    private static final int MAX_ANSWER = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final long REMEMBERED_NANOS = Duration.ofHours(1).toNanos();
    /** A token that names an unknown key makes us ask for the keys at most this often. */
    private static final long KEYS_NANOS = Duration.ofMinutes(1).toNanos();

    private static final int OK = 200;

    private final Oidc oidc;
    private final Semaphore places = new Semaphore(MAX_AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
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
                .timeout(WHOLE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form(parameters)))
                .build();
        return ask(request);
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
            var fetched = new JsonWebKeySet(get(ends().keys()).toString());
            keys = new Keys(fetched, System.nanoTime());
            return fetched;
        } catch (JoseException e) {
            throw unavailable();
        }
    }

    private Ends ends() {
        var known = ends;
        if (known != null && System.nanoTime() - known.at() < REMEMBERED_NANOS) {
            return known;
        }
        var document = get(URI.create(oidc.issuer() + "/.well-known/openid-configuration"));
        if (!document.path("issuer").asText().equals(oidc.issuer().toString())) {
            LOG.errorf("the document of %s names another issuer", oidc.issuer());
            throw unavailable();
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
            throw unavailable();
        }
        return URI.create(text);
    }

    private JsonNode get(URI uri) {
        return ask(HttpRequest.newBuilder(uri).timeout(WHOLE).build());
    }

    private JsonNode ask(HttpRequest request) {
        if (!places.tryAcquire()) {
            throw unavailable();
        }
        try {
            var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER));
            if (request.method().equals("POST") && answer.statusCode() / 100 == 4) {
                throw new Problem(Code.UNAUTHENTICATED, "The issuer refuses this sign-in");
            }
            if (answer.statusCode() != OK) {
                throw unavailable();
            }
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            LOG.warnf("%s does not answer: %s", oidc.issuer(), e.getMessage());
            throw unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        } finally {
            places.release();
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Problem unavailable() {
        return new Problem(Code.UNAVAILABLE, "The issuer of sign-ins does not answer; try again shortly");
    }
}
