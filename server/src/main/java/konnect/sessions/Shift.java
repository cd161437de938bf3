package konnect.sessions;

/**
 * An expert who is online.
 *
 * @param accepting false while they take no new sessions
 * @param since milliseconds since 1970
 */
record Shift(String expertId, String userId, boolean accepting, long since) {}
