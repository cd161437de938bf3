package konnect.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "1.00", "499.5", "0.1e1", "10000"})
    void takesFromOneToTenThousandRupees(String number) {
        assertThat(read(number).checked()).isGreaterThanOrEqualTo(Money.ofRupees(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.99",
                "-5",
                "10000.01",
                "1.001",
                "1e99",
                "1e999999999",
                "1e-999999999",
                "\"5\"",
                "true",
                "[5]"
            })
    void refusesAnyOtherAmount(String number) {
        assertThatThrownBy(() -> read(number).checked()).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.code()).isEqualTo(Code.VALIDATION_FAILED);
            assertThat(p.errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.field()).isEqualTo("amount"));
        });
    }

    private static AmountIn read(String number) {
        return Json.read(("{\"amount\":" + number + "}").getBytes(StandardCharsets.UTF_8), AmountIn.class);
    }
}
