package konnect.web;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One file of a web app.
 *
 * @param brotli the same, packed, where that is smaller
 * @param immutable its name tells its content, so that it may be kept for ever
 */
record Asset(Buffer plain, @Nullable Buffer brotli, String type, String etag, boolean immutable) {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    boolean isPage() {
        return type.startsWith("text/html");
    }

    String caching() {
        return immutable ? FOR_EVER : ASK_EACH_TIME;
    }
}
