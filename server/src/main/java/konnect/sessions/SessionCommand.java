package konnect.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What clients may ask of presence, queue and session. Names that a payload gives are ignored: the token has them. */
sealed interface SessionCommand {
    int MAX_ID = 128;
    int MAX_NAME = 200;

    record Register(
            @Nullable @Size(max = MAX_ID) String userId,

            @NotNull @Pattern(regexp = "user|expert", message = "must be user or expert")
            String userType,

            @Nullable @Size(max = MAX_NAME) String name)
            implements SessionCommand {}

    record SetAvailability(@NotNull Boolean available) implements SessionCommand {}

    record GetOnlineExperts() implements SessionCommand {}

    record LeaveOnlineExperts() implements SessionCommand {}

    record RequestChat(
            @Nullable @Size(max = MAX_ID) String userId,
            @Nullable @Size(max = MAX_NAME) String userName,
            @NotBlank @Size(max = MAX_ID) String expertId,

            @Nullable @Pattern(regexp = "chat", message = "must be chat")
            String type,

            @Nullable Money maxAmount)
            implements SessionCommand {
        String kind() {
            return type == null ? "chat" : type;
        }
    }

    record LeaveQueue(
            @Nullable @Size(max = MAX_ID) String userId,
            @NotBlank @Size(max = MAX_ID) String expertId) implements SessionCommand {}

    record Activity(@NotBlank @Size(max = MAX_ID) String chatId) implements SessionCommand {}

    record EndChat(@NotBlank @Size(max = MAX_ID) String chatId) implements SessionCommand {}
}
