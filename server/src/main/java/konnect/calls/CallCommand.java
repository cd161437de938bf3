package konnect.calls;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Refuses;
import konnect.realtime.EventName;
import org.jspecify.annotations.Nullable;

/** What clients may signal. Offers, answers and candidates are relayed as they came: an object or a text. */
sealed interface CallCommand {
    int MAX_ID = 128;
    String TYPES = "voice|video";

    /** The session. */
    String chatId();

    @EventName(value = "call-offer", does = "Calls the other side, or offers again within a call")
    @Refuses({Code.FORBIDDEN, Code.NOT_IN_SESSION, Code.SESSION_ENDED, Code.CONFLICT})
    record CallOffer(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull JsonNode offer,

            @NotNull @Pattern(regexp = TYPES, message = "must be voice or video")
            String callType,

            @Nullable @Size(max = MAX_ID) String callerId)
            implements CallCommand {}

    @EventName(value = "call-answer", does = "Answers the call; a ringing session begins")
    @Refuses({Code.NOT_IN_SESSION, Code.SESSION_ENDED, Code.CONFLICT})
    record CallAnswer(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull JsonNode answer) implements CallCommand {}

    @EventName(value = "ice-candidate", does = "Names an address at which the sender may be reached")
    @Refuses({Code.NOT_IN_SESSION, Code.SESSION_ENDED, Code.CONFLICT})
    record IceCandidate(
            @NotBlank @Size(max = MAX_ID) String chatId,
            @NotNull JsonNode candidate) implements CallCommand {}

    @EventName(value = "call-rejected", does = "Does not take the call")
    @Refuses({Code.NOT_IN_SESSION, Code.SESSION_ENDED, Code.CONFLICT})
    record CallRejected(
            @NotBlank @Size(max = MAX_ID) String chatId,

            @Nullable @Pattern(regexp = Ended.BUSY, message = "must be busy")
            String reason)
            implements CallCommand {}

    @EventName(value = "call-ended", does = "Hangs up")
    @Refuses({Code.NOT_IN_SESSION, Code.SESSION_ENDED, Code.CONFLICT})
    record CallEnded(
            @NotBlank @Size(max = MAX_ID) String chatId,

            @Nullable
            @Pattern(regexp = "hang-up|failed|no-answer|busy|disconnected", message = "is not a reason of one's own")
            String reason)
            implements CallCommand {
        String word() {
            return reason == null ? Ended.HANG_UP : reason;
        }
    }

    /** Refuses what is neither an object nor a text that says something. */
    static JsonNode signal(String field, JsonNode value) {
        boolean text = value.isTextual() && !value.textValue().isBlank();
        if (!text && !value.isObject()) {
            throw Problem.invalid(field, "must be an object or a text");
        }
        return value;
    }
}
