package konnect.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import konnect.kernel.Ids;
import konnect.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One way to the issuer and back: what the browser keeps in a cookie meanwhile, so that nobody else can end it.
 *
 * @param state comes back in the address
 * @param nonce comes back in the token
 * @param verifier is shown to the issuer at the end (RFC 7636)
 * @param to where the person goes then: a path of the app
 */
record OidcJourney(String state, String nonce, String verifier, String to) {
    private static final String GAP = "~";
    private static final int MAX = 1_000;

    static OidcJourney begin(String to) {
        return new OidcJourney(Ids.secret(), Ids.secret(), Ids.secret(), to);
    }

    String cookie() {
        var path = Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
        return String.join(GAP, state, nonce, verifier, path);
    }

    /** Empty for anything but what {@link #cookie} has written. */
    static Optional<OidcJourney> of(@Nullable String cookie) {
        if (cookie == null || cookie.length() > MAX) {
            return Optional.empty();
        }
        var parts = cookie.split(GAP, -1);
        if (parts.length != 4 || !parts[3].matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        var to = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
        return Optional.of(new OidcJourney(parts[0], parts[1], parts[2], to));
    }

    String challenge() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
    }

    boolean isAnsweredBy(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
