package konnect.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact amount in Indian rupees, held as whole paise. In JSON it is a number of rupees with at most two decimals
 * ({@code 499.5}); it is never floating point.
 */
public record Money(long paise) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final int PAISE_DIGITS = 2;

    public static Money ofRupees(long rupees) {
        return new Money(Math.multiplyExact(rupees, 100L));
    }

    /** Reads rupees; throws {@link ArithmeticException} where a fraction of a paisa or an overflow is asked for. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money ofRupees(BigDecimal rupees) {
        return new Money(rupees.movePointRight(PAISE_DIGITS).longValueExact());
    }

    /** Rupees without trailing zeros: 500, 499.5, 0.01. */
    @JsonValue
    public BigDecimal rupees() {
        var plain = BigDecimal.valueOf(paise, PAISE_DIGITS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(paise, other.paise));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(paise, other.paise));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(paise, factor));
    }

    public Money negated() {
        return new Money(Math.negateExact(paise));
    }

    /** This amount × numerator / denominator, rounded down to the paisa; for amounts that are not negative. */
    public Money share(long numerator, long denominator) {
        return new Money(BigInteger.valueOf(paise)
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator))
                .longValueExact());
    }

    /** The fee of this amount: {@code floor(total × percent / 100)} in paise. */
    public Money percent(int percent) {
        return share(percent, 100);
    }

    public boolean isPositive() {
        return paise > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(paise, other.paise);
    }
}
