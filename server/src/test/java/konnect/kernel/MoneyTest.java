package konnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void rupeesCarryAtMostTwoDecimals() {
        assertThat(Money.ofRupees(new BigDecimal("499.5")).paise()).isEqualTo(49_950);
        assertThat(new Money(49_950).rupees()).hasToString("499.5");
        assertThat(new Money(50_000).rupees()).hasToString("500");
        assertThatThrownBy(() -> Money.ofRupees(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void feeIsRoundedDownToThePaisa() {
        assertThat(new Money(333).percent(20)).isEqualTo(new Money(66));
    }

    @Test
    void overflowIsAnErrorAndNotAWrongAmount() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
