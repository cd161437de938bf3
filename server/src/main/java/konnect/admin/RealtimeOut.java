package konnect.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on at this moment, on all nodes.
 *
 * @param onlineExperts experts on shift
 * @param availableExperts of those, who take sessions
 * @param busyExperts of those, who have no free place
 * @param activeSessions that ring, run or are paused
 * @param connectedPeople with an open socket
 * @param queues the longest first
 */
public record RealtimeOut(
        Instant at,
        long onlineExperts,
        long availableExperts,
        long busyExperts,
        Active activeSessions,
        long connectedPeople,
        long queued,
        List<Line> queues) {
    /** Live sessions by what they do. */
    public record Active(long total, long ringing, long running, long paused) {}

    /** Who wait for one expert; {@code etaSeconds} is the wait of whoever would come now. */
    public record Line(
            String expertId,
            String name,
            int length,
            @Nullable Integer etaSeconds) {}
}
