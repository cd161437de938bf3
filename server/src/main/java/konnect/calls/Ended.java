package konnect.calls;

import konnect.realtime.People;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** Payload of {@code call-ended} and {@code call-rejected}. */
record Ended(String chatId, @Nullable String reason) {
    static final String HANG_UP = "hang-up";
    static final String BUSY = "busy";
    static final String NO_ANSWER = "no-answer";
    static final String DISCONNECTED = "disconnected";
    static final String SESSION_ENDED = "session-ended";
    static final String ANSWERED_ELSEWHERE = "answered-elsewhere";

    static Packet packet(String chatId, String reason) {
        return People.packet("call-ended", new Ended(chatId, reason));
    }

    static Packet rejected(String chatId, @Nullable String reason) {
        return People.packet("call-rejected", new Ended(chatId, reason));
    }
}
