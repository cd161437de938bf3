package konnect.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class UploadsSql {
    private static final RowMapper<StoredFile> FILE = (row, context) -> new StoredFile(
            row.getString("id"),
            row.getString("owner"),
            Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
            row.getString("session_id"),
            row.getString("name"),
            row.getString("content_type"),
            row.getLong("size"));

    private UploadsSql() {}

    /** A transaction tried again writes the row once. */
    static void insert(Handle handle, StoredFile file) {
        handle.createUpdate("""
                INSERT INTO file (id, owner, purpose, session_id, name, content_type, size)
                VALUES (:id, :owner, :purpose, :sessionId, :name, :contentType, :size) ON CONFLICT (id) DO NOTHING
                """)
                .bindMethods(file)
                .bind("purpose", file.purpose().word())
                .execute();
    }

    static Optional<StoredFile> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM file WHERE id = :id")
                .bind("id", id)
                .map(FILE)
                .findOne();
    }

    static List<StoredFile> of(Handle handle, String owner) {
        return handle.createQuery("SELECT * FROM file WHERE owner = :owner ORDER BY at, id")
                .bind("owner", owner)
                .map(FILE)
                .list();
    }

    /** Those of these ids that no file has. */
    static List<String> unknown(Handle handle, List<String> ids) {
        return handle.createQuery("SELECT id FROM unnest(:ids) AS id EXCEPT SELECT id FROM file WHERE id = ANY(:ids)")
                .bindArray("ids", String.class, ids)
                .mapTo(String.class)
                .list();
    }

    static List<String> deleteOf(Handle handle, String owner) {
        return handle.createQuery("DELETE FROM file WHERE owner = :owner RETURNING id")
                .bind("owner", owner)
                .mapTo(String.class)
                .list();
    }

    static long bytesOf(Handle handle, String owner) {
        return handle.createQuery("SELECT coalesce(sum(size), 0)::bigint FROM file WHERE owner = :owner")
                .bind("owner", owner)
                .mapTo(long.class)
                .one();
    }
}
