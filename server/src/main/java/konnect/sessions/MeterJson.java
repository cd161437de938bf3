package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import konnect.kernel.Json;
import konnect.meter.Metered;
import konnect.meter.Phase;

/** How a meter's state is kept in the database. The meter itself knows nothing of JSON. */
final class MeterJson {
    private static final ObjectMapper MAPPER = Json.MAPPER.copy().addMixIn(Phase.class, Named.class);

    private MeterJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Phase.Ringing.class, name = "ringing"),
        @JsonSubTypes.Type(value = Phase.Booked.class, name = "booked"),
        @JsonSubTypes.Type(value = Phase.Running.class, name = "running"),
        @JsonSubTypes.Type(value = Phase.Paused.class, name = "paused"),
        @JsonSubTypes.Type(value = Phase.Ended.class, name = "ended")
    })
    private interface Named {}

    static String write(Metered meter) {
        try {
            return MAPPER.writeValueAsString(meter);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Metered read(String json) {
        try {
            return MAPPER.readValue(json, Metered.class);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }
}
