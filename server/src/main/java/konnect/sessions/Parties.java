package konnect.sessions;

/**
 * Who talks in a session, by user ids.
 *
 * @param ringing nobody has answered yet
 * @param expertSpoke the expert has answered already
 * @param activeLately the user has been heard of within seconds
 */
public record Parties(
        String userId, String expertUserId, boolean live, boolean ringing, boolean expertSpoke, boolean activeLately) {
    boolean has(String personId) {
        return userId.equals(personId) || expertUserId.equals(personId);
    }
}
