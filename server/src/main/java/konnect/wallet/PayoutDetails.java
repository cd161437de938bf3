package konnect.wallet;

import org.jspecify.annotations.Nullable;

/**
 * Where withdrawals go: to a UPI id, or to an account at the bank of an IFSC.
 *
 * @param ifsc absent with a UPI id, as the account is
 */
public record PayoutDetails(
        @Nullable String upiId,
        @Nullable String account,
        @Nullable String ifsc) {
    private static final String HIDDEN = "••••";
    private static final int SHOWN_OF_ACCOUNT = 4;
    private static final int SHOWN_OF_NAME = 2;

    /** As the person is shown it: enough to know it again by. An IFSC is public. */
    PayoutDetails masked() {
        return new PayoutDetails(
                upiId == null ? null : maskedUpi(upiId),
                account == null ? null : HIDDEN + account.substring(account.length() - SHOWN_OF_ACCOUNT),
                ifsc);
    }

    private static String maskedUpi(String upiId) {
        int at = upiId.indexOf('@');
        return upiId.substring(0, Math.min(SHOWN_OF_NAME, at / 2)) + HIDDEN + upiId.substring(at);
    }

    /** In one line. */
    String line() {
        return upiId == null ? account + ", " + ifsc : upiId;
    }
}
