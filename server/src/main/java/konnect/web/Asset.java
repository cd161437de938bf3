package konnect.web;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a web app.
 *
 * @param packed the same in packed forms, the smallest first; none where packing saves nothing
 * @param immutable its name tells its content, so that it may be kept for ever
 */
record Asset(Buffer plain, List<Packed> packed, String type, String etag, boolean immutable) {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    /** @param encoding as in {@code Content-Encoding} */
    record Packed(String encoding, Buffer bytes) {}

    boolean isPage() {
        return type.startsWith("text/html");
    }

    String caching() {
        return immutable ? FOR_EVER : ASK_EACH_TIME;
    }

    /** The smallest form that a client takes who accepts these encodings. */
    Packed form(@Nullable String accepted) {
        return packed.stream()
                .filter(form -> accepted != null && accepted.contains(form.encoding()))
                .findFirst()
                .orElseGet(() -> new Packed("identity", plain));
    }
}
