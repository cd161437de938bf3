package konnect.files;

import konnect.kernel.Problem;
import org.jdbi.v3.core.Handle;

/** Who may share files in a session. Implemented by sessions. */
public interface SharedSessions {
    /** Whether the person is one of the session's two; false where there is no such session. */
    boolean isParty(Handle handle, String sessionId, String personId);

    /**
     * Refuses whoever may not share a file in the session now.
     *
     * @throws Problem {@code NOT_FOUND} for anybody but the two, {@code SESSION_ENDED}, {@code BLOCKED}
     */
    void requireSharing(Handle handle, String sessionId, String personId);
}
