package konnect.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** People's statements, read from the transfers. */
@Singleton
public final class Entries {
    /**
     * Which entries are asked for; null for all.
     *
     * @param from milliseconds since 1970, the first moment
     * @param to milliseconds since 1970, the first moment after the last
     */
    public record Filter(
            Entry.@Nullable Type type,
            @Nullable Long from,
            @Nullable Long to) {}

    /** An entry with the person in whose statement it stands. */
    public record Owned(String userId, Entry entry) {}

    /** A part of a list: so many, after so many. */
    public record Slice(long offset, int limit) {}

    /** Some of everybody's entries, newest first. */
    public List<Owned> slice(Handle handle, Filter filter, Slice slice) {
        return EntriesSql.all(handle, filter, slice);
    }

    /** How many of everybody's entries there are. */
    public long countAll(Handle handle, Filter filter) {
        return EntriesSql.countAll(handle, filter);
    }

    /** Some of a person's entries, newest first. */
    public List<Entry> slice(Handle handle, String userId, Filter filter, Slice slice) {
        return EntriesSql.list(handle, userId, filter, slice);
    }

    /** How many entries a person has. */
    public long count(Handle handle, String userId, Filter filter) {
        return EntriesSql.count(handle, userId, filter);
    }

    /** One of a person's own entries. */
    public Optional<Entry> one(Handle handle, String userId, long id) {
        return EntriesSql.one(handle, userId, id);
    }

    /** The entry of a person's own deposit or withdrawal. */
    public Optional<Entry> one(Handle handle, String userId, String reference) {
        return EntriesSql.first(handle, userId, reference).flatMap(id -> one(handle, userId, id));
    }

    /** The entry of each of these sessions in a person's statement: its payment, or for its expert its earning. */
    public Map<String, Long> ofSessions(Handle handle, String userId, List<String> sessionIds) {
        return sessionIds.isEmpty() ? Map.of() : EntriesSql.ofSessions(handle, userId, sessionIds);
    }

    /** The minutes of a session that were charged and kept, in order. */
    public List<Entry.Line> lines(Handle handle, String sessionId) {
        return EntriesSql.lines(handle, sessionId);
    }
}
