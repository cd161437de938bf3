package konnect.calls;

import jakarta.validation.constraints.Pattern;
import konnect.realtime.Told;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** Payload of {@code call-ended} and {@code call-rejected}. */
record Ended(
        String chatId, @Nullable @Pattern(regexp = REASONS) String reason) {
    static final String HANG_UP = "hang-up";
    static final String BUSY = "busy";
    static final String NO_ANSWER = "no-answer";
    static final String DISCONNECTED = "disconnected";
    static final String SESSION_ENDED = "session-ended";
    static final String ANSWERED_ELSEWHERE = "answered-elsewhere";

    static final String REASONS = "hang-up|busy|no-answer|disconnected|failed|session-ended|answered-elsewhere";

    static final Told<Ended> ENDED =
            Told.of("call-ended", Ended.class, "To the other side, or to the callee's other sockets");
    static final Told<Ended> REJECTED =
            Told.of("call-rejected", Ended.class, "To the other side: the call is not taken");

    static Packet packet(String chatId, String reason) {
        return ENDED.packet(new Ended(chatId, reason));
    }

    static Packet rejected(String chatId, @Nullable String reason) {
        return REJECTED.packet(new Ended(chatId, reason));
    }
}
