package konnect.config;

import java.net.URI;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * Sign-in by an issuer of OpenID Connect.
 *
 * @param issuer whose {@code /.well-known/openid-configuration} says the rest; without a slash at its end
 */
public record Oidc(String clientId, String clientSecret, URI issuer) {
    private static final String GOOGLE = "https://accounts.google.com";

    static @Nullable Oidc read(Variables variables, boolean production) {
        var id = variables.text("KONNECT_GOOGLE_CLIENT_ID");
        var secret = variables.text("KONNECT_GOOGLE_CLIENT_SECRET");
        var issuer = issuer(variables.text("KONNECT_OIDC_ISSUER", GOOGLE));
        if (production && !"https".equals(issuer.getScheme())) {
            throw new StartupProblem("KONNECT_OIDC_ISSUER must be https in production");
        }
        if (id == null && secret == null) {
            return null;
        }
        if (id == null || secret == null) {
            throw new StartupProblem(
                    "KONNECT_GOOGLE_CLIENT_ID and KONNECT_GOOGLE_CLIENT_SECRET go together; set both or none");
        }
        return new Oidc(id, secret, issuer);
    }

    private static URI issuer(String text) {
        if (text.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            return URI.create(text.replaceAll("/+$", ""));
        }
        throw new StartupProblem("KONNECT_OIDC_ISSUER=" + text + " is not an issuer such as " + GOOGLE);
    }
}
