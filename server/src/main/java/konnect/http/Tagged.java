package konnect.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import konnect.kernel.Json;
import konnect.kernel.Sha256;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Answers that a client may keep and ask for again by their entity tag (RFC 9110, sections 8.8.3 and 13.1.2). */
public final class Tagged {
    /** Kept, but asked for again each time. */
    private static final String REVALIDATE = "no-cache";

    private static final int DIGEST_BYTES = 16;

    private Tagged() {}

    /** 304 without making the answer when the client has this one, else 200 with it. */
    public static <T> RestResponse<T> answer(@Nullable String ifNoneMatch, String version, Supplier<T> answer) {
        var tag = "W/\"" + version + "\"";
        var response = ifNoneMatch != null && has(ifNoneMatch, tag)
                ? ResponseBuilder.<T>create(Status.NOT_MODIFIED)
                : ResponseBuilder.ok(answer.get());
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    /** The same for an answer that is made already: its tag is a digest of what it says. */
    public static <T> RestResponse<T> byContent(@Nullable String ifNoneMatch, T answer) {
        return answer(ifNoneMatch, digest(Json.write(answer)), () -> answer);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, DIGEST_BYTES);
    }

    private static boolean has(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || opaque(each).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
