package konnect.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** What the page of the API loads: its script, its style and the tokens of the apps. The page is {@link ApiIndex}'s. */
@Singleton
public final class Reference {
    private static final String WHERE = "/api/reference/";
    /** Before REST, which would answer 404. */
    private static final int BEFORE_REST = -50;

    private static final Map<String, String> FILES = Map.of(
            "reference.js", "text/javascript;charset=UTF-8",
            "reference.css", "text/css;charset=UTF-8",
            "tokens.css", "text/css;charset=UTF-8");

    void route(@Observes Router router) {
        FILES.forEach((name, type) -> {
            var content = Buffer.buffer(read(name));
            router.get(WHERE + name)
                    .order(BEFORE_REST)
                    .handler(context -> context.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, type)
                            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                            .end(content));
        });
    }

    /** A file that was built in. */
    static byte[] read(String name) {
        var loader = Objects.requireNonNull(Thread.currentThread().getContextClassLoader());
        try (var in = Objects.requireNonNull(loader.getResourceAsStream("reference/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
