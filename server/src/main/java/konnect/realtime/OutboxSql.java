package konnect.realtime;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import konnect.db.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class OutboxSql {
    private OutboxSql() {}

    /** A stored letter; {@code agoMs} since it was sent. */
    public record Row(long id, String recipient, String event, String payload, long agoMs) {}

    static List<Long> insert(Handle handle, List<Outbox.Letter> letters, List<String> payloads) {
        return handle.createQuery("""
                        INSERT INTO outbox (recipient, event, payload)
                        SELECT recipient, event, payload::json
                        FROM unnest(:recipients, :events, :payloads) AS t (recipient, event, payload)
                        RETURNING id""")
                .bindArray("recipients", String.class, Columns.of(letters, Outbox.Letter::recipient))
                .bindArray("events", String.class, Columns.of(letters, Outbox.Letter::event))
                .bindArray("payloads", String.class, payloads)
                .mapTo(Long.class)
                .list();
    }

    static void deleteOf(Handle handle, String recipient) {
        handle.createUpdate("DELETE FROM outbox WHERE recipient = :recipient")
                .bind("recipient", recipient)
                .execute();
    }

    static void delete(Handle handle, List<Long> ids) {
        handle.createUpdate("DELETE FROM outbox WHERE id = ANY(:ids)")
                .bindArray("ids", Long.class, ids)
                .execute();
    }

    /** Notes that these have been sent. */
    static void sent(Handle handle, List<Long> ids) {
        handle.createUpdate("UPDATE outbox SET sent = clock() WHERE id = ANY(:ids) AND sent IS NULL")
                .bindArray("ids", Long.class, ids)
                .execute();
    }

    /** Locks letters that were left lying, for people who are here. */
    static List<Row> lockDue(Handle handle, int limit, Predicate<String> isHere) {
        return handle.createQuery("""
                        SELECT id, recipient, event, payload, 0 AS ago_ms
                        FROM outbox WHERE sent IS NULL AND at < clock() - interval '2 seconds'
                        ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED""").bind("limit", limit).map(ConstructorMapper.of(Row.class)).list().stream()
                .filter(row -> isHere.test(row.recipient()))
                .toList();
    }

    /** Those who were to have them have not come; and what was sent is known everywhere by now. */
    static void deleteOld(Handle handle) {
        handle.createUpdate("""
                        DELETE FROM outbox WHERE id = ANY(ARRAY(
                            SELECT id FROM outbox
                            WHERE at < clock() - interval '60 seconds' OR sent < clock() - interval '30 seconds'
                            ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED))""").execute();
    }

    /** What was sent to these people in so long a time, in order. */
    static List<Row> sentSince(Handle handle, Collection<String> people, long ms) {
        return handle.createQuery("""
                        SELECT id, recipient, event, payload, to_ms(clock()) - to_ms(sent) AS ago_ms
                        FROM outbox WHERE sent > clock() - :ms * interval '1 millisecond' AND recipient = ANY(:people)
                        ORDER BY id""")
                .bind("ms", ms)
                .bindArray("people", String.class, List.copyOf(people))
                .map(ConstructorMapper.of(Row.class))
                .list();
    }
}
