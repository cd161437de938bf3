package konnect.wallet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import konnect.identity.Passwords;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Where withdrawals are to go: a UPI id, or an account with its IFSC; and the account's password. */
public record PayoutDetailsIn(
        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._-]{2,64}@[A-Za-z][A-Za-z0-9]{1,63}", message = "must be a UPI id, as name@bank")
        String upiId,

        @Nullable @Pattern(regexp = "[0-9]{9,18}", message = "must have 9 to 18 digits")
        String account,

        @Nullable @Pattern(regexp = "[A-Za-z]{4}0[A-Za-z0-9]{6}", message = "must be four letters, a 0 and six more")
        String ifsc,

        @NotNull @Size(max = Passwords.MAX * 2) String password) {
    /** The details, or {@code VALIDATION_FAILED} where it is not either the one or the other. */
    PayoutDetails checked() {
        if (upiId == null) {
            return bank();
        }
        if (account != null || ifsc != null) {
            throw Problem.invalid("upiId", "must not come with an account");
        }
        return new PayoutDetails(upiId, null, null);
    }

    private PayoutDetails bank() {
        if (account == null) {
            throw Problem.invalid(ifsc == null ? "upiId" : "account", "is missing");
        }
        if (ifsc == null) {
            throw Problem.invalid("ifsc", "is missing");
        }
        return new PayoutDetails(null, account, ifsc.toUpperCase(Locale.ROOT));
    }
}
