package konnect.realtime;

/** The live session of a person, as far as relays need it: its id and who is on the other side. */
public record LivePair(String chatId, String otherUserId) {}
