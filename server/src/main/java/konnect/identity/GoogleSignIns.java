package konnect.identity;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import konnect.config.Config;
import konnect.config.Oidc;
import konnect.db.Db;
import konnect.identity.Accounts.Opened;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Sign-in by the configured issuer, Google as a rule: the code flow of OpenID Connect with PKCE, state and nonce. */
@Singleton
public final class GoogleSignIns {
    private static final int MAX_CODE = 2_000;

    private final Accounts accounts;
    private final @Nullable Oidc oidc;
    private final @Nullable Issuer issuer;
    private final @Nullable IdTokens tokens;

    public GoogleSignIns(Db db, Accounts accounts, Config config) {
        this.accounts = accounts;
        oidc = config.oidc();
        issuer = oidc == null ? null : new Issuer(oidc);
        tokens = oidc == null || issuer == null ? null : new IdTokens(db, oidc, issuer);
    }

    /** Refuses with {@code NOT_FOUND} where no issuer is configured. */
    void require() {
        if (oidc == null) {
            throw new Problem(Code.NOT_FOUND, "This installation has no sign-in by Google");
        }
    }

    /** Where the browser goes to. */
    URI begin(OidcJourney journey, String callback) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", client().clientId());
        parameters.put("redirect_uri", callback);
        parameters.put("scope", "openid email profile");
        parameters.put("state", journey.state());
        parameters.put("nonce", journey.nonce());
        parameters.put("code_challenge", journey.challenge());
        parameters.put("code_challenge_method", "S256");
        return Objects.requireNonNull(issuer).authorization(parameters);
    }

    /** @throws Problem {@code UNAUTHENTICATED}, {@code EMAIL_IN_USE}, {@code VALIDATION_FAILED}, {@code UNAVAILABLE} */
    Opened end(OidcJourney journey, String code, String callback, Asker asker) {
        if (code.length() > MAX_CODE) {
            throw Problem.invalid("code", "is too long");
        }
        var answer = Objects.requireNonNull(issuer)
                .exchange(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        callback,
                        "client_id",
                        client().clientId(),
                        "client_secret",
                        client().clientSecret(),
                        "code_verifier",
                        journey.verifier()));
        var who = Objects.requireNonNull(tokens).read(answer.path("id_token").asText(), journey.nonce());
        return accounts.enter(who, asker);
    }

    private Oidc client() {
        return Objects.requireNonNull(oidc);
    }
}
