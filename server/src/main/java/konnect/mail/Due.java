package konnect.mail;

/**
 * A mail that is to be sent now.
 *
 * @param object what it is about, in the words of whoever ordered it; may be empty
 * @param attempts this one included
 */
public record Due(String id, String personId, String kind, String object, int attempts) {}
