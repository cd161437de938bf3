package konnect.experts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.experts.Profiles.Listed;
import konnect.experts.Roster.Now;
import org.jdbi.v3.core.Handle;

/** Reads all approved experts at once. */
final class RosterSql {
    private RosterSql() {}

    static long count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM expert WHERE status = 'approved'")
                .mapTo(long.class)
                .one();
    }

    /** In the order of their ids, as the database compares them. */
    static List<Listed> profiles(Handle handle) {
        return handle.createQuery("""
                SELECT id, name, title, company, experience, bio, price_paise, specialties, languages, image_url,
                    created_at, specialty_keys, language_keys
                FROM expert WHERE status = 'approved' ORDER BY id
                """).map((row, context) -> listed(row)).list();
    }

    static Map<String, Now> moving(Handle handle) {
        var moving = new HashMap<String, Now>();
        handle.createQuery("""
                SELECT l.expert_id, l.online, l.available, l.busy, l.queue_length, l.eta_seconds, l.orders, l.rating,
                    l.rating_count
                FROM expert_live l JOIN expert e ON e.id = l.expert_id WHERE e.status = 'approved'
                """)
                .map((row, context) -> Map.entry(
                        row.getString("expert_id"), new Now(ExpertRows.live(row), ExpertRows.reputation(row))))
                .forEach(entry -> moving.put(entry.getKey(), entry.getValue()));
        return moving;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("id"),
                row.getString("name"),
                ExpertRows.profile(row),
                row.getTimestamp("created_at").toInstant(),
                ExpertRows.texts(row, "specialty_keys"),
                ExpertRows.texts(row, "language_keys"));
    }
}
