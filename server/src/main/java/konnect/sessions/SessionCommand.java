package konnect.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Refuses;
import konnect.realtime.EventName;
import org.jspecify.annotations.Nullable;

/** What clients may ask of presence, queue and session. Names that a payload gives are ignored: the token has them. */
sealed interface SessionCommand {
    int MAX_ID = 128;
    int MAX_NAME = 200;

    @EventName(
            value = "register",
            does = "Announces the person on this socket; an approved expert goes online with userType expert")
    @Refuses({Code.FORBIDDEN, Code.CAPACITY_REACHED})
    record Register(
            @Nullable @Size(max = MAX_ID) String userId,

            @NotNull @Pattern(regexp = "user|expert", message = "must be user or expert")
            String userType,

            @Nullable @Size(max = MAX_NAME) String name)
            implements SessionCommand {}

    @EventName(value = "set-availability", does = "An expert on shift stops or starts taking sessions")
    @Refuses({Code.FORBIDDEN, Code.NOT_REGISTERED})
    record SetAvailability(@NotNull Boolean available) implements SessionCommand {}

    @EventName(value = "get-online-experts", does = "Answers who is online and follows their changes for ten minutes")
    @Refuses(Code.NOT_REGISTERED)
    record GetOnlineExperts() implements SessionCommand {}

    @EventName(value = "leave-online-experts", does = "Stops following")
    record LeaveOnlineExperts() implements SessionCommand {}

    @EventName(value = "request-chat", does = "Starts a session, or joins the queue; asking again gives the same place")
    @Refuses({
        Code.NOT_REGISTERED,
        Code.FORBIDDEN,
        Code.EXPERT_NOT_FOUND,
        Code.BLOCKED,
        Code.EXPERT_OFFLINE,
        Code.NOT_ACCEPTING,
        Code.ALREADY_IN_SESSION,
        Code.INSUFFICIENT_BALANCE,
        Code.CONFLICT
    })
    record RequestChat(
            @Nullable @Size(max = MAX_ID) String userId,
            @Nullable @Size(max = MAX_NAME) String userName,
            @NotBlank @Size(max = MAX_ID) String expertId,

            @Nullable @Pattern(regexp = Events.TYPES, message = "must be chat, call or video")
            String type,

            @Nullable Money maxAmount)
            implements SessionCommand {
        String kind() {
            return type == null ? "chat" : type;
        }
    }

    @EventName(value = "leave-queue", does = "Gives the place in an expert's queue up")
    @Refuses({Code.NOT_REGISTERED, Code.FORBIDDEN})
    record LeaveQueue(
            @Nullable @Size(max = MAX_ID) String userId,
            @NotBlank @Size(max = MAX_ID) String expertId) implements SessionCommand {}

    @EventName(value = "accept-chat", does = "An expert who accepts by hand takes the request")
    @Refuses({Code.NOT_REGISTERED, Code.NOT_FOUND, Code.CONFLICT})
    record AcceptChat(@NotBlank @Size(max = MAX_ID) String requestId) implements SessionCommand {}

    @EventName(value = "decline-chat", does = "An expert who accepts by hand does not take the request")
    @Refuses({Code.NOT_REGISTERED, Code.NOT_FOUND})
    record DeclineChat(@NotBlank @Size(max = MAX_ID) String requestId) implements SessionCommand {}

    @EventName(value = "activity", does = "The user is still there")
    @Refuses(Code.NOT_IN_SESSION)
    record Activity(@NotBlank @Size(max = MAX_ID) String chatId) implements SessionCommand {}

    @EventName(value = "end-chat", does = "Ends the session")
    @Refuses({Code.NOT_IN_SESSION, Code.SESSION_ENDED})
    record EndChat(@NotBlank @Size(max = MAX_ID) String chatId) implements SessionCommand {}
}
