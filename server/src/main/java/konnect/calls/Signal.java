package konnect.calls;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import konnect.calls.CallCommand.CallAnswer;
import konnect.calls.CallCommand.CallEnded;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.CallRejected;
import konnect.calls.CallCommand.IceCandidate;
import konnect.kernel.Json;
import konnect.realtime.EventName;
import org.jspecify.annotations.Nullable;

/**
 * A signal on its way to the node that keeps the call.
 *
 * @param home the node that is meant
 * @param node the node that has the sender's socket
 * @param asked the number of the question; null where no answer is waited for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Signal(
        String home,
        String node,
        @Nullable String asked,
        String personId,
        String socket,
        String event,
        JsonNode payload) {

    From from() {
        return new From(personId, socket);
    }

    CallCommand command() {
        return switch (event) {
            case "call-offer" -> Json.read(payload, CallOffer.class);
            case "call-answer" -> Json.read(payload, CallAnswer.class);
            case "ice-candidate" -> Json.read(payload, IceCandidate.class);
            case "call-rejected" -> Json.read(payload, CallRejected.class);
            default -> Json.read(payload, CallEnded.class);
        };
    }

    static String event(CallCommand command) {
        var name = command.getClass().getAnnotation(EventName.class);
        return name == null ? "" : name.value();
    }
}
