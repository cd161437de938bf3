package konnect.settings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.kernel.Valid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformConfigInTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"maxConcurrentMentors\": 0}",
                "{\"maxConcurrentMentors\": 100001}",
                "{\"maxSessionsPerMentor\": 101}",
                "{\"defaultPricePerMin\": 0.99}",
                "{\"defaultPricePerMin\": 10000.01}",
                "{\"defaultPricePerMin\": 1.005}",
                "{\"platformFeePercent\": 101}",
                "{\"platformFeePercent\": -1}",
                "{\"platformFeePercent\": 20.5}",
                "{\"maxSessionDurationMins\": 1441}",
                "{\"acceptingSessions\": \"true\"}",
                "{\"withdrawals\": \"none\"}",
                "{\"payoutDetailsRequired\": 1}",
                "{\"fee\": 1}",
            })
    void refusesWhatIsOutOfBoundsOrUnknown(String json) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(json));
    }

    static PlatformConfigIn read(String json) {
        return Valid.check(VALIDATOR, Json.read(json.getBytes(StandardCharsets.UTF_8), PlatformConfigIn.class));
    }
}
