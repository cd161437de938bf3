package konnect.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.kernel.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutDetailsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({
        "asharao@okbank, as••••@okbank",
        "9876543210@ybl, 98••••@ybl",
        "asha@okbank, as••••@okbank",
        "ash@okbank, a••••@okbank",
        "as@okbank, a••••@okbank"
    })
    void aUpiIdShowsHowItBeginsAndItsBank(String upiId, String shown) {
        assertThat(read("{\"upiId\":\"" + upiId + "\",\"password\":\"x\"}").masked())
                .isEqualTo(new PayoutDetails(shown, null, null));
    }

    @Test
    void anAccountShowsItsLastDigitsAndAnIfscIsPublic() {
        assertThat(read("{\"account\":\"001234567890\",\"ifsc\":\"sbin0001234\",\"password\":\"x\"}")
                        .masked())
                .isEqualTo(new PayoutDetails(null, "••••7890", "SBIN0001234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"upiId\":\"asha\",",
                "\"upiId\":\"asha@ok bank\",",
                "\"upiId\":\"a@okbank\",",
                "\"account\":\"001234567890\",",
                "\"ifsc\":\"SBIN0001234\",",
                "\"account\":\"12345678\",\"ifsc\":\"SBIN0001234\",",
                "\"account\":\"1234567890123456789\",\"ifsc\":\"SBIN0001234\",",
                "\"account\":\"001234567890\",\"ifsc\":\"SBIN1001234\",",
                "\"upiId\":\"asha@okbank\",\"account\":\"001234567890\",\"ifsc\":\"SBIN0001234\",",
                "\"upiId\":\"asha@okbank\",\"ifsc\":\"SBIN0001234\",",
            })
    void anythingButEitherTheOneOrTheOtherIsRefused(String fields) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> read("{" + fields + "\"password\":\"x\"}"));
    }

    private static PayoutDetails read(String json) {
        return Valid.check(VALIDATOR, Json.read(json.getBytes(StandardCharsets.UTF_8), PayoutDetailsIn.class))
                .checked();
    }
}
