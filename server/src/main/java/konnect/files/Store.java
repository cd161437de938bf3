package konnect.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the bytes of files are kept, each under its id. Written once, never changed. */
public interface Store {
    /** Keeps them; durable when this returns. The same id again overwrites. */
    void put(String id, byte[] content);

    /** Empty when there is nothing under the id. */
    Optional<byte[]> get(String id);

    /** Nothing happens when there is nothing. */
    void delete(String id);

    /** Shows the ids of everything that was kept before that instant, some at a time. */
    void olderThan(Instant before, Consumer<List<String>> some);
}
