package konnect.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import konnect.house.Faults;
import konnect.house.Schemas;

/** Holds what is heard on sockets against the document of the events. */
public final class EventSchemas {
    private static final Schemas DOCUMENT = Schemas.of("asyncapi.json");

    private EventSchemas() {}

    /** An event that the server sent. */
    public static void heard(String event, JsonNode payload) {
        hold("server." + event, payload);
    }

    /** The acknowledgement of an event; of one that does not exist it is a refusal, and no more is said of it. */
    public static void answered(String event, JsonNode answer) {
        if (DOCUMENT.document().at(message("client." + event)).isMissingNode()) {
            if (!answer.path("error").path("code").asText().equals("VALIDATION_FAILED")) {
                Faults.note("the unknown event " + event + " was answered " + answer);
            }
            return;
        }
        hold("ack." + event, answer);
    }

    private static void hold(String message, JsonNode value) {
        if (DOCUMENT.document().at(message(message)).isMissingNode()) {
            Faults.note("the document does not know " + message + ": " + value);
            return;
        }
        var faults = DOCUMENT.faults(message(message) + "/payload", value);
        if (!faults.isEmpty()) {
            Faults.note(message + " " + value + ": " + faults);
        }
    }

    private static String message(String name) {
        return "/components/messages/" + name;
    }
}
