package konnect.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.kernel.Json;
import konnect.kernel.Paging;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class AuditSql {
    private AuditSql() {}

    record Head(long seq, String hash) {}

    /** What a row says, with the JSON as PostgreSQL writes it, so that its hash can be found again from the table. */
    record Row(long seq, long at, @Nullable String actor, String action, String object, String before, String after) {}

    record Stored(Row row, String previous, String hash) {}

    static Head lockHead(Handle handle) {
        return head(handle, " FOR UPDATE");
    }

    static Head head(Handle handle) {
        return head(handle, "");
    }

    private static Head head(Handle handle, String lock) {
        return handle.createQuery("SELECT seq, hash FROM audit_head" + lock)
                .map((row, context) -> new Head(row.getLong("seq"), row.getString("hash")))
                .one();
    }

    /** The texts of values as PostgreSQL would write them back; an empty one stays empty. */
    static List<String> canonical(Handle handle, List<String> jsons) {
        return handle.createQuery("""
                SELECT coalesce((nullif(json, '')::jsonb)::text, '')
                FROM unnest(:jsons) WITH ORDINALITY AS t (json, place) ORDER BY place
                """)
                .bindArray("jsons", String.class, jsons)
                .mapTo(String.class)
                .list();
    }

    /** @param head what the last of the rows is to be followed by */
    static void insert(Handle handle, List<Stored> rows, Head head) {
        var batch = handle.prepareBatch("""
                INSERT INTO audit (seq, at, actor, action, object, before, after, previous, hash)
                VALUES (:seq, from_ms(:at), :actor, :action, :object,
                        nullif(:before, '')::jsonb, nullif(:after, '')::jsonb, :previous, :hash)
                """);
        for (var each : rows) {
            var row = each.row();
            batch.bind("seq", row.seq())
                    .bind("at", row.at())
                    .bind("actor", row.actor())
                    .bind("action", row.action())
                    .bind("object", row.object())
                    .bind("before", row.before())
                    .bind("after", row.after())
                    .bind("previous", each.previous())
                    .bind("hash", each.hash())
                    .add();
        }
        batch.execute();
        handle.createUpdate("UPDATE audit_head SET seq = :seq, hash = :hash")
                .bind("seq", head.seq())
                .bind("hash", head.hash())
                .execute();
    }

    static List<AuditEntry> page(Handle handle, Paging paging) {
        return handle.createQuery("""
                SELECT seq, at, actor, action, object, before, after FROM audit
                ORDER BY seq DESC LIMIT :limit OFFSET :offset
                """)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> entry(row))
                .list();
    }

    /** The person's key, which is this one where there was none. */
    static byte[] key(Handle handle, String personId, byte[] fresh) {
        handle.createUpdate("INSERT INTO audit_key (person_id, key) VALUES (:person, :key) ON CONFLICT DO NOTHING")
                .bind("person", personId)
                .bind("key", fresh)
                .execute();
        return keys(handle, List.of(personId)).getOrDefault(personId, fresh);
    }

    static Map<String, byte[]> keys(Handle handle, Collection<String> people) {
        return handle.createQuery("SELECT person_id, key FROM audit_key WHERE person_id = ANY(:people)")
                .bindArray("people", String.class, people)
                .map((row, context) -> Map.entry(row.getString("person_id"), row.getBytes("key")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void deleteKey(Handle handle, String personId) {
        handle.createUpdate("DELETE FROM audit_key WHERE person_id = :person")
                .bind("person", personId)
                .execute();
    }

    static long count(Handle handle) {
        return handle.createQuery("SELECT seq FROM audit_head")
                .mapTo(long.class)
                .one();
    }

    static List<Stored> after(Handle handle, long seq, int limit) {
        return handle.createQuery("""
                SELECT seq, to_ms(at) AS ms, actor, action, object, coalesce(before::text, '') AS before,
                       coalesce(after::text, '') AS after, previous, hash
                FROM audit WHERE seq > :seq ORDER BY seq LIMIT :limit
                """)
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, context) -> stored(row))
                .list();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new Row(
                        row.getLong("seq"),
                        row.getLong("ms"),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("before"),
                        row.getString("after")),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                tree(row.getString("before")),
                tree(row.getString("after")));
    }

    private static @Nullable JsonNode tree(@Nullable String json) {
        try {
            return json == null ? null : Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
