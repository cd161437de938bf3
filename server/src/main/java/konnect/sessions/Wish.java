package konnect.sessions;

import konnect.experts.Expert;

/**
 * What a user wants to book.
 *
 * @param sessionId made before the transaction, so that one tried again books once
 * @param from milliseconds since 1970
 */
public record Wish(String sessionId, String userId, Expert expert, String type, long from, int minutes) {}
