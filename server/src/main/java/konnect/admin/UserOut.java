package konnect.admin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import konnect.identity.User;
import konnect.sessions.SessionOut;
import konnect.wallet.WalletOut;
import org.jspecify.annotations.Nullable;

/**
 * A person with what they have here.
 *
 * @param expertId of the profile or application, in whatever status
 * @param sessions the latest on either side
 * @param sessionCount how many there are
 */
public record UserOut(
        @JsonUnwrapped User user,
        @Nullable String expertId,
        WalletOut wallet,
        List<SessionOut> sessions,
        long sessionCount) {}
