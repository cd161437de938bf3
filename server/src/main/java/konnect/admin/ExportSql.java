package konnect.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Everything that is held about a person, by the name under which it is exported. Secrets and their hashes are left. */
final class ExportSql {
    private static final String OWN_EXPERT = "(SELECT id FROM expert WHERE user_id = :person)";
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("person", "SELECT * FROM person WHERE id = :person");
        PARTS.put(
                "signIns",
                "SELECT id, device, created_at, used_at, expires_at FROM refresh_family WHERE person_id = :person");
        PARTS.put("expert", """
                SELECT to_jsonb(e) - '{admin_notes,revision,specialty_keys,language_keys,headline}'::text[] AS profile
                FROM expert e WHERE user_id = :person""");
        PARTS.put("availability", "SELECT * FROM availability WHERE expert_id = " + OWN_EXPERT);
        PARTS.put("favourites", "SELECT * FROM favourite WHERE person_id = :person");
        PARTS.put("wallet", "SELECT id, balance AS paise, opened_at FROM account WHERE owner = :person");
        PARTS.put("transfers", """
                SELECT id, debit, credit, amount AS paise, kind, reference, line, at FROM transfer
                WHERE debit = 'wallet:' || :person OR credit = 'wallet:' || :person ORDER BY id""");
        PARTS.put("withdrawals", "SELECT * FROM withdrawal WHERE user_id = :person ORDER BY requested_at");
        PARTS.put(
                "payoutDetails",
                "SELECT upi_id, account, ifsc, changed_at FROM payout_details WHERE user_id = :person");
        PARTS.put("identities", "SELECT issuer, subject, at FROM identity WHERE person_id = :person");
        PARTS.put("deposits", """
                SELECT id, amount AS paise, provider, state, order_id, payment_id, created_at, changed_at
                FROM deposit WHERE user_id = :person ORDER BY created_at""");
        PARTS.put("sessions", """
                SELECT id, user_id, expert_id, expert_user_id, type, state, started_at, ended_at, end_reason, scheduled_at
                FROM session WHERE user_id = :person OR expert_user_id = :person ORDER BY id""");
        PARTS.put("messages", """
                SELECT m.session_id, m.seq, m.sender, m.body, m.attachment, m.at FROM message m
                JOIN session s ON s.id = m.session_id WHERE s.user_id = :person OR s.expert_user_id = :person
                ORDER BY m.session_id, m.seq""");
        PARTS.put("readMarks", "SELECT * FROM read_mark WHERE person = :person");
        PARTS.put("reviewsWritten", "SELECT * FROM review WHERE user_id = :person");
        PARTS.put(
                "reviewsReceived",
                "SELECT id, session_id, rating, comment, created_at FROM review WHERE expert_id = " + OWN_EXPERT);
        PARTS.put("reportsWritten", "SELECT * FROM report WHERE reporter = :person");
        PARTS.put("blocked", "SELECT blocked, at FROM block WHERE blocker = :person");
        PARTS.put(
                "files",
                "SELECT id, purpose, session_id, name, content_type, size, at FROM file WHERE owner = :person");
        PARTS.put("notifications", "SELECT * FROM notification WHERE user_id = :person ORDER BY at");
        PARTS.put("notificationPreferences", "SELECT * FROM notification_preference WHERE user_id = :person");
        PARTS.put("pushSubscriptions", "SELECT id, endpoint, at FROM push_subscription WHERE user_id = :person");
        PARTS.put("log", "SELECT at, action, object FROM audit WHERE actor = :person ORDER BY seq");
    }

    private ExportSql() {}

    /** Each part as a JSON array. */
    static Map<String, String> parts(Handle handle, String personId) {
        var found = new LinkedHashMap<String, String>();
        PARTS.forEach((name, sql) -> found.put(
                name,
                handle.createQuery("SELECT coalesce(json_agg(row_to_json(part)), '[]')::text FROM (" + sql + ") part")
                        .bind("person", personId)
                        .mapTo(String.class)
                        .one()));
        return found;
    }
}
