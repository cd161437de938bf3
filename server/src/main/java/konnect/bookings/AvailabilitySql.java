package konnect.bookings;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import konnect.kernel.Json;
import org.jdbi.v3.core.Handle;

final class AvailabilitySql {
    private AvailabilitySql() {}

    static Optional<Timetable> find(Handle handle, String expertId) {
        return handle.createQuery("SELECT hours FROM availability WHERE expert_id = :expert")
                .bind("expert", expertId)
                .mapTo(String.class)
                .findOne()
                .map(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), Timetable.class));
    }

    static void store(Handle handle, String expertId, Timetable timetable) {
        handle.createUpdate("""
                        INSERT INTO availability (expert_id, hours, updated_at) VALUES (:expert, :hours::json, clock())
                        ON CONFLICT (expert_id) DO UPDATE SET hours = excluded.hours, updated_at = excluded.updated_at
                        """)
                .bind("expert", expertId)
                .bind("hours", Json.write(timetable))
                .execute();
    }

    static void delete(Handle handle, String expertId) {
        handle.createUpdate("DELETE FROM availability WHERE expert_id = :expert")
                .bind("expert", expertId)
                .execute();
    }
}
