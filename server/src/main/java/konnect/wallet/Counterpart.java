package konnect.wallet;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells who was on the other side of a session. Implemented where sessions are known. */
public interface Counterpart {
    /** The id of the other person; empty for whoever was not in the session. */
    Optional<String> of(Handle handle, String sessionId, String personId);
}
