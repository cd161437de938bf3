package konnect.sessions;

import jakarta.inject.Singleton;
import konnect.files.SharedSessions;
import konnect.kernel.Problem;
import org.jdbi.v3.core.Handle;

/** Files are shared by the two people of a session while it is live. */
@Singleton
public final class SharedFiles implements SharedSessions {
    @Override
    public boolean isParty(Handle handle, String sessionId, String personId) {
        return SessionsSql.parties(handle, sessionId)
                .filter(parties -> parties.has(personId))
                .isPresent();
    }

    @Override
    public void requireSharing(Handle handle, String sessionId, String personId) {
        var parties = SessionsSql.parties(handle, sessionId)
                .filter(found -> found.has(personId))
                .orElseThrow(() -> Problem.notFound("Session"));
        if (!parties.live()) {
            throw Sessions.ended();
        }
        parties.refuseBlocked(personId);
    }
}
