package konnect.settings;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import konnect.kernel.Money;
import konnect.settings.PlatformConfig.Withdrawals;
import org.jspecify.annotations.Nullable;

/** A change of the configuration; what is absent stays as it is. */
public record PlatformConfigIn(
        @Min(1) @Max(100_000) @Nullable Integer maxConcurrentMentors,
        @Min(1) @Max(100) @Nullable Integer maxSessionsPerMentor,

        @DecimalMin("1") @DecimalMax("10000") @Digits(integer = 5, fraction = 2) @Nullable
        BigDecimal defaultPricePerMin,

        @Min(0) @Max(100) @Nullable Integer platformFeePercent,
        @Min(1) @Max(1_440) @Nullable Integer maxSessionDurationMins,
        @Nullable Boolean acceptingSessions,
        @Min(0) @Max(10_080) @Nullable Integer bookingFreeCancelMins,
        @Min(0) @Max(100) @Nullable Integer bookingLateRefundPercent,
        @Pattern(regexp = "all|earnings") @Nullable String withdrawals,
        @Nullable Boolean payoutDetailsRequired) {
    PlatformConfig over(PlatformConfig now) {
        return new PlatformConfig(
                or(maxConcurrentMentors, now.maxConcurrentMentors()),
                or(maxSessionsPerMentor, now.maxSessionsPerMentor()),
                defaultPricePerMin == null ? now.defaultPricePerMin() : Money.ofRupees(defaultPricePerMin),
                or(platformFeePercent, now.platformFeePercent()),
                or(maxSessionDurationMins, now.maxSessionDurationMins()),
                acceptingSessions == null ? now.acceptingSessions() : acceptingSessions,
                or(bookingFreeCancelMins, now.bookingFreeCancelMins()),
                or(bookingLateRefundPercent, now.bookingLateRefundPercent()),
                withdrawals == null ? now.withdrawals() : Withdrawals.of(withdrawals),
                payoutDetailsRequired == null ? now.payoutDetailsRequired() : payoutDetailsRequired);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
