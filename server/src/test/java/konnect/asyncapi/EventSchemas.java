package konnect.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import konnect.house.Faults;
import konnect.house.Schemas;

/** Holds what is heard on sockets against the document of the events. */
public final class EventSchemas {
    private EventSchemas() {}

    private static final class Document {
        static final Schemas KEPT = Schemas.of("asyncapi.json");
    }

    /** An event that the server sent. */
    public static void heard(String event, JsonNode payload) {
        Faults.look(() -> fault("server." + event, payload));
    }

    /** The acknowledgement of an event; of one that does not exist it is a refusal, and no more is said of it. */
    public static void answered(String event, JsonNode answer) {
        Faults.look(() -> {
            if (isKnown("client." + event)) {
                return fault("ack." + event, answer);
            }
            boolean refused = answer.path("error").path("code").asText().equals("VALIDATION_FAILED");
            return refused ? "" : "the unknown event " + event + " was answered " + answer;
        });
    }

    private static String fault(String message, JsonNode value) {
        if (!isKnown(message)) {
            return "the document does not know " + message + ": " + value;
        }
        var faults = Document.KEPT.faults(place(message) + "/payload", value);
        return faults.isEmpty() ? "" : message + " " + value + ": " + faults;
    }

    private static boolean isKnown(String message) {
        return !Document.KEPT.document().at(place(message)).isMissingNode();
    }

    private static String place(String message) {
        return "/components/messages/" + message;
    }
}
