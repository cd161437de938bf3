package konnect.settings;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import konnect.kernel.Money;

/**
 * What an administrator may change while the server runs.
 *
 * @param maxConcurrentMentors how many experts may be online at once
 * @param maxSessionsPerMentor how many sessions one expert may have at once
 * @param defaultPricePerMin the price of an expert created without one
 * @param platformFeePercent what the platform keeps of each session
 * @param maxSessionDurationMins minutes after which a session ends on its own
 * @param acceptingSessions false: no new session starts; running ones go on
 * @param bookingFreeCancelMins how long before its start a user may cancel a booking for the whole price
 * @param bookingLateRefundPercent what a user who cancels later gets back
 * @param withdrawals what of a wallet may be withdrawn
 * @param payoutDetailsRequired whether a withdrawal needs stored payout details
 */
public record PlatformConfig(
        int maxConcurrentMentors,
        int maxSessionsPerMentor,
        Money defaultPricePerMin,
        int platformFeePercent,
        int maxSessionDurationMins,
        boolean acceptingSessions,
        int bookingFreeCancelMins,
        int bookingLateRefundPercent,
        Withdrawals withdrawals,
        boolean payoutDetailsRequired) {
    /** What of a wallet may be withdrawn. */
    public enum Withdrawals {
        ALL,
        /** Only what was earned: where the law asks for a licence to cash out a prepaid balance. */
        EARNINGS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Withdrawals of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
