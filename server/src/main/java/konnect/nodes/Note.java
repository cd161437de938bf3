package konnect.nodes;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one node tells the others.
 *
 * @param kind what it is about; a node that does not know the kind ignores it
 * @param to the ids it concerns, of people mostly
 * @param key what it is known by, where it may come twice or is about one of several
 * @param body a finished packet, or JSON, as the kind has it
 */
public record Note(String kind, List<String> to, @Nullable String key, Buffer body) {
    public Note {
        to = List.copyOf(to);
    }

    /** About somebody, with nothing more to say. */
    public static Note about(String kind, String id) {
        return new Note(kind, List.of(id), null, Buffer.buffer());
    }

    public static Note of(String kind, List<String> to, @Nullable String key, byte[] body) {
        return new Note(kind, to, key, Buffer.buffer(body));
    }
}
