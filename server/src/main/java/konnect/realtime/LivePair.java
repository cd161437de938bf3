package konnect.realtime;

/**
 * A live session of a person, as far as relays need it.
 *
 * @param otherUserId who is on the other side
 * @param isUser the person is its user, not its expert
 * @param isRinging nobody has answered it yet
 */
public record LivePair(String chatId, String otherUserId, boolean isUser, boolean isRinging) {}
