package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.ledger.LedgerProof;
import konnect.ledger.ProofCheck;
import org.jdbi.v3.core.Handle;

/** What must hold between a session and its minutes: those kept are exactly 1 to {@code paid}, each once. */
@Singleton
public final class SessionsProof implements ProofCheck {
    @Override
    public List<String> violations(Handle snapshot) {
        return snapshot.createQuery("""
                        SELECT 'session ' || s.id || ' has paid ' || s.paid || ' minutes and keeps ' || coalesce(k.kept, 0)
                        FROM session s
                        LEFT JOIN (SELECT session_id, count(*) AS kept, max(n) AS last FROM charged_minute
                                   WHERE reversed_at IS NULL GROUP BY session_id) k ON k.session_id = s.id
                        WHERE s.scheduled_at IS NULL
                            AND (s.paid <> coalesce(k.kept, 0) OR s.paid <> coalesce(k.last, 0))
                        LIMIT :limit""")
                .bind("limit", LedgerProof.MAX_VIOLATIONS)
                .mapTo(String.class)
                .list();
    }
}
