package konnect.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import konnect.kernel.Money;
import konnect.realtime.EventName;
import org.jspecify.annotations.Nullable;

/** What clients may ask of presence, queue and session. Names that a payload gives are ignored: the token has them. */
sealed interface SessionCommand {
    int MAX_ID = 128;
    int MAX_NAME = 200;

    @EventName("register")
    record Register(
            @Nullable @Size(max = MAX_ID) String userId,

            @NotNull @Pattern(regexp = "user|expert", message = "must be user or expert")
            String userType,

            @Nullable @Size(max = MAX_NAME) String name)
            implements SessionCommand {}

    @EventName("set-availability")
    record SetAvailability(@NotNull Boolean available) implements SessionCommand {}

    @EventName("get-online-experts")
    record GetOnlineExperts() implements SessionCommand {}

    @EventName("leave-online-experts")
    record LeaveOnlineExperts() implements SessionCommand {}

    @EventName("request-chat")
    record RequestChat(
            @Nullable @Size(max = MAX_ID) String userId,
            @Nullable @Size(max = MAX_NAME) String userName,
            @NotBlank @Size(max = MAX_ID) String expertId,

            @Nullable @Pattern(regexp = "chat|call|video", message = "must be chat, call or video")
            String type,

            @Nullable Money maxAmount)
            implements SessionCommand {
        String kind() {
            return type == null ? "chat" : type;
        }
    }

    @EventName("leave-queue")
    record LeaveQueue(
            @Nullable @Size(max = MAX_ID) String userId,
            @NotBlank @Size(max = MAX_ID) String expertId) implements SessionCommand {}

    @EventName("accept-chat")
    record AcceptChat(@NotBlank @Size(max = MAX_ID) String requestId) implements SessionCommand {}

    @EventName("decline-chat")
    record DeclineChat(@NotBlank @Size(max = MAX_ID) String requestId) implements SessionCommand {}

    @EventName("activity")
    record Activity(@NotBlank @Size(max = MAX_ID) String chatId) implements SessionCommand {}

    @EventName("end-chat")
    record EndChat(@NotBlank @Size(max = MAX_ID) String chatId) implements SessionCommand {}
}
