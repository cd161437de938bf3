package konnect.realtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import konnect.kernel.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class OutboxSql {
    private OutboxSql() {}

    private record Row(long id, String recipient, String event, String payload, boolean old) {}

    static List<Long> insert(Handle handle, List<Outbox.Letter> letters, List<String> payloads) {
        return handle.createQuery("""
                        INSERT INTO outbox (recipient, event, payload)
                        SELECT recipient, event, payload::json
                        FROM unnest(:recipients, :events, :payloads) AS t (recipient, event, payload)
                        RETURNING id""")
                .bindArray(
                        "recipients",
                        String.class,
                        letters.stream().map(Outbox.Letter::recipient).toList())
                .bindArray(
                        "events",
                        String.class,
                        letters.stream().map(Outbox.Letter::event).toList())
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

    /** Takes away letters that were left lying: those for people who are here, and those too old to matter. */
    static List<Outbox.Letter> take(Handle handle, int limit, Predicate<String> isHere) {
        var rows = handle.createQuery("""
                        SELECT id, recipient, event, payload, clock() - at > interval '60 seconds' AS old
                        FROM outbox WHERE at < clock() - interval '2 seconds'
                        ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED""")
                .bind("limit", limit)
                .map(ConstructorMapper.of(Row.class))
                .list();
        var ids = new ArrayList<Long>();
        var letters = new ArrayList<Outbox.Letter>();
        for (var row : rows) {
            boolean here = isHere.test(row.recipient());
            if (here) {
                letters.add(new Outbox.Letter(row.recipient(), row.event(), Json.tree(row.payload())));
            }
            if (here || row.old()) {
                ids.add(row.id());
            }
        }
        if (!ids.isEmpty()) {
            delete(handle, ids);
        }
        return letters;
    }
}
