package konnect.wallet;

import konnect.kernel.Iso;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the caller's withdrawals go, masked; all of it absent where nothing is stored.
 *
 * @param account its last four digits
 */
public record PayoutDetailsOut(
        @Nullable String upiId,
        @Nullable String account,
        @Nullable String ifsc,
        @Nullable @Schema(format = "date-time") String changedAt) {
    static final PayoutDetailsOut NONE = new PayoutDetailsOut(null, null, null, null);

    /** @param changedAt milliseconds since 1970 */
    static PayoutDetailsOut of(PayoutDetails details, long changedAt) {
        var shown = details.masked();
        return new PayoutDetailsOut(shown.upiId(), shown.account(), shown.ifsc(), Iso.format(changedAt));
    }
}
