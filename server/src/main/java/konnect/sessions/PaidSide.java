package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.Optional;
import konnect.wallet.Counterpart;
import org.jdbi.v3.core.Handle;

/** Names the other side on receipts. */
@Singleton
public final class PaidSide implements Counterpart {
    @Override
    public Optional<String> of(Handle handle, String sessionId, String personId) {
        return SessionsSql.parties(handle, sessionId)
                .filter(parties -> parties.has(personId))
                .map(parties -> parties.userId().equals(personId) ? parties.expertUserId() : parties.userId());
    }
}
