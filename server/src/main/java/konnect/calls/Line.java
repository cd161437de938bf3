package konnect.calls;

import konnect.realtime.LivePair;

/** A session over which two people may call each other, both known by their user ids. */
record Line(String chatId, String userId, String expertId) {
    static Line of(String personId, LivePair pair) {
        return pair.isUser()
                ? new Line(pair.chatId(), personId, pair.otherUserId())
                : new Line(pair.chatId(), pair.otherUserId(), personId);
    }

    /** The user id of who is on a side. */
    String person(Side side) {
        return side == Side.USER ? userId : expertId;
    }
}
