package konnect.presence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import konnect.db.Columns;
import org.jdbi.v3.core.Handle;

final class PresenceSql {
    private PresenceSql() {}

    /** One socket's connection or its end, to be written. */
    record Opening(String key, String person) {}

    record Closing(String key, long silentMs) {}

    record Row(String person, long from, long to, boolean byNode) {}

    static long newEpoch(Handle handle, Node node) {
        return handle.createQuery("""
                        INSERT INTO node (id, epoch, last_seen)
                        SELECT :id, coalesce(max(epoch), 0) + 1, clock() FROM node WHERE id = :id
                        RETURNING epoch""").bind("id", node.id()).mapTo(long.class).one();
    }

    /** False when the epoch is over: it was silent for longer than the lease, or reaped. */
    static boolean beat(Handle handle, Node node, long leaseMs) {
        return handle.createUpdate("""
                        UPDATE node SET last_seen = greatest(last_seen, clock())
                        WHERE id = :id AND epoch = :epoch AND NOT reaped
                          AND last_seen >= clock() - :lease * interval '1 millisecond'""")
                        .bind("id", node.id())
                        .bind("epoch", node.epoch())
                        .bind("lease", leaseMs)
                        .execute()
                == 1;
    }

    static Set<String> alive(Handle handle, long leaseMs) {
        return handle.createQuery("SELECT id FROM node WHERE NOT reaped"
                        + " AND last_seen >= clock() - :lease * interval '1 millisecond'")
                .bind("lease", leaseMs)
                .mapTo(String.class)
                .set();
    }

    static boolean isProved(Handle handle, Node node, long leaseMs) {
        return handle.createQuery("SELECT NOT reaped AND last_seen >= clock() - :lease * interval '1 millisecond'"
                        + " FROM node WHERE id = :id AND epoch = :epoch")
                .bind("id", node.id())
                .bind("epoch", node.epoch())
                .bind("lease", leaseMs)
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }

    /** The clock, while the node's own proof is valid. */
    static Optional<Long> provedClock(Handle handle, Node node, long leaseMs) {
        return handle.createQuery("SELECT to_ms(clock()) FROM node WHERE id = :id AND epoch = :epoch"
                        + " AND NOT reaped AND last_seen >= clock() - :lease * interval '1 millisecond'")
                .bind("id", node.id())
                .bind("epoch", node.epoch())
                .bind("lease", leaseMs)
                .mapTo(Long.class)
                .findOne();
    }

    static boolean isReaped(Handle handle, Node node) {
        return handle.createQuery("SELECT reaped FROM node WHERE id = :id AND epoch = :epoch")
                .bind("id", node.id())
                .bind("epoch", node.epoch())
                .mapTo(boolean.class)
                .findOne()
                .orElse(true);
    }

    static void open(Handle handle, Node node, List<Opening> openings) {
        handle.createUpdate("""
                        INSERT INTO connection (key, person, node, epoch, opened)
                        SELECT key, person, :node, :epoch, clock() FROM unnest(:keys, :people) AS t (key, person)
                        ON CONFLICT (key) DO NOTHING""")
                .bind("node", node.id())
                .bind("epoch", node.epoch())
                .bindArray("keys", String.class, Columns.of(openings, Opening::key))
                .bindArray("people", String.class, Columns.of(openings, Opening::person))
                .execute();
    }

    /**
     * Ends connections at their last packet, but never before they began. Those that outlived the last proof of an
     * epoch that is over have ended with it, by the node and by nobody's leaving: they stay as they are.
     */
    static void close(Handle handle, List<Closing> closings, long leaseMs) {
        handle.createUpdate("""
                        UPDATE connection c SET closed = greatest(c.opened, last)
                        FROM (SELECT k, clock() - silent * interval '1 millisecond' AS last
                              FROM unnest(:keys, :silences) AS t (k, silent)) gone, node n
                        WHERE c.key = k AND c.closed IS NULL AND n.id = c.node AND n.epoch = c.epoch
                          AND (last < n.last_seen
                               OR NOT n.reaped AND n.last_seen >= clock() - :lease * interval '1 millisecond')""")
                .bind("lease", leaseMs)
                .bindArray("keys", String.class, Columns.of(closings, Closing::key))
                .bindArray("silences", Long.class, Columns.of(closings, Closing::silentMs))
                .execute();
    }

    /** Marks the silent epochs of others as over for good. The rows' other readers are not waited for. */
    static List<String> reap(Handle handle, Node self, long leaseMs) {
        return handle.createQuery("""
                        WITH silent AS (
                            SELECT id, epoch FROM node
                            WHERE NOT reaped AND last_seen < clock() - :lease * interval '1 millisecond'
                              AND NOT (id = :self AND epoch = :epoch)
                            FOR NO KEY UPDATE SKIP LOCKED),
                        dead AS (
                            UPDATE node n SET reaped = true FROM silent s
                            WHERE n.id = s.id AND n.epoch = s.epoch RETURNING n.id, n.epoch)
                        SELECT DISTINCT c.person FROM connection c JOIN dead d ON c.node = d.id AND c.epoch = d.epoch
                        WHERE c.closed IS NULL""")
                .bind("self", self.id())
                .bind("epoch", self.epoch())
                .bind("lease", leaseMs)
                .mapTo(String.class)
                .list();
    }

    static List<Row> intervals(Handle handle, Collection<String> people, long fromMs, long leaseMs) {
        return handle.createQuery("""
                        SELECT person, to_ms(opened) AS from,
                               CASE WHEN until = 'infinity' THEN 9223372036854775807 ELSE to_ms(until) END AS to,
                               closed IS NULL AND until < 'infinity' AS by_node
                        FROM (SELECT c.person, c.opened, c.closed, presence_until(c.closed, n.last_seen,
                                     n.reaped OR n.last_seen < clock() - :lease * interval '1 millisecond') AS until
                              FROM connection c JOIN node n ON n.id = c.node AND n.epoch = c.epoch
                              WHERE c.person = ANY(:people) AND (c.closed IS NULL OR c.closed >= from_ms(:from))) p
                        WHERE until >= from_ms(:from)
                        ORDER BY opened""")
                .bindArray("people", String.class, List.copyOf(people))
                .bind("from", fromMs)
                .bind("lease", leaseMs)
                .map((row, context) -> new Row(
                        row.getString("person"), row.getLong("from"), row.getLong("to"), row.getBoolean("by_node")))
                .list();
    }

    /** No connection that began before this one was still there when it began. */
    static boolean isFirst(Handle handle, String key, String person, long leaseMs) {
        return handle.createQuery("""
                        SELECT NOT EXISTS (
                            SELECT FROM connection c JOIN node n ON n.id = c.node AND n.epoch = c.epoch
                            WHERE c.person = :person AND c.opened < mine.opened
                              AND presence_until(c.closed, n.last_seen,
                                  n.reaped OR n.last_seen < clock() - :lease * interval '1 millisecond') >= mine.opened)
                        FROM connection mine WHERE mine.key = :key""")
                .bind("person", person)
                .bind("key", key)
                .bind("lease", leaseMs)
                .mapTo(boolean.class)
                .findOne()
                .orElse(true);
    }

    static boolean seenInTheFuture(Handle handle) {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT FROM node WHERE NOT reaped AND last_seen > clock() + interval '1 minute')")
                .mapTo(boolean.class)
                .one();
    }

    /** Their open connections end where the new time begins, or they would seem to last until the old time returns. */
    static void abandonFuture(Handle handle) {
        handle.createUpdate("""
                        UPDATE connection c SET closed = c.opened FROM node n
                        WHERE n.id = c.node AND n.epoch = c.epoch AND c.closed IS NULL
                          AND NOT n.reaped AND n.last_seen > clock() + interval '1 minute'""").execute();
        handle.createUpdate("""
                        UPDATE node SET reaped = true, last_seen = clock()
                        WHERE NOT reaped AND last_seen > clock() + interval '1 minute'""").execute();
        handle.createUpdate("DELETE FROM connection WHERE opened > clock()").execute();
    }

    /** Forgets connections that ended long ago, and epochs without any. */
    static void forget(Handle handle, long olderThanMs) {
        handle.createUpdate("""
                        DELETE FROM connection WHERE closed < clock() - :age * interval '1 millisecond'""").bind("age", olderThanMs).execute();
        handle.createUpdate("""
                        DELETE FROM connection c USING node n WHERE n.id = c.node AND n.epoch = c.epoch
                        AND n.reaped AND n.last_seen < clock() - :age * interval '1 millisecond'""").bind("age", olderThanMs).execute();
        handle.createUpdate("""
                        DELETE FROM node n WHERE reaped AND last_seen < clock() - :age * interval '1 millisecond'
                        AND NOT EXISTS (SELECT FROM connection c WHERE c.node = n.id AND c.epoch = n.epoch)""").bind("age", olderThanMs).execute();
    }
}
