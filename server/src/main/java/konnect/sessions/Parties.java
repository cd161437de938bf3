package konnect.sessions;

import java.util.List;

/**
 * Who talks in a session, by user ids.
 *
 * @param ringing nobody has answered yet
 * @param expertSpoke the expert has answered already
 * @param activeLately the user has been heard of within a second
 * @param userBlocks the user has blocked the expert
 * @param expertBlocks the expert has blocked the user
 */
public record Parties(
        String userId,
        String expertUserId,
        boolean live,
        boolean ringing,
        boolean expertSpoke,
        boolean activeLately,
        boolean userBlocks,
        boolean expertBlocks) {
    /**
     * Nobody writes to who has blocked them.
     *
     * @throws konnect.kernel.Problem {@code BLOCKED}
     */
    public void refuseBlocked(String senderId) {
        if (senderId.equals(userId) ? expertBlocks : userBlocks) {
            throw Blocks.blocked();
        }
    }

    /** The two, by their user ids. */
    public List<String> both() {
        return List.of(userId, expertUserId);
    }

    public boolean has(String personId) {
        return userId.equals(personId) || expertUserId.equals(personId);
    }
}
