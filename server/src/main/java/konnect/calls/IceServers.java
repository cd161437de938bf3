package konnect.calls;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import konnect.config.Config;
import konnect.config.Ice;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.kernel.Iso;
import konnect.sessions.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * STUN for everybody, and TURN for who is in a live session, with credentials that the TURN server can check by itself
 * and that expire ("A REST API For Access To TURN Services", draft-uberti-behave-turn-rest).
 */
@Singleton
public final class IceServers {
    static final Duration VALID = Duration.ofMinutes(10);
    private static final String HMAC = "HmacSHA1";

    private final Db db;
    private final Ice ice;

    public IceServers(Db db, Config config) {
        this.db = db;
        this.ice = config.ice();
    }

    /** As {@code RTCPeerConnection} takes it. {@code expiresAt} is that of the credentials, absent without TURN. */
    public record IceOut(
            List<ServerOut> iceServers, @Nullable String expiresAt) {}

    /** One server; without credentials where it needs none. */
    public record ServerOut(
            List<String> urls,
            @Nullable String username,
            @Nullable String credential) {}

    IceOut of(String userId) {
        var servers = new ArrayList<ServerOut>();
        servers.add(new ServerOut(ice.stunUrls(), null, null));
        var secret = ice.turnSecret();
        if (secret == null || !db.read(handle -> Sessions.isLive(handle, userId))) {
            return new IceOut(servers, null);
        }
        long expiry = db.read(Clock::read) / 1000 + VALID.toSeconds();
        var username = expiry + ":" + userId;
        servers.add(new ServerOut(ice.turnUrls(), username, credential(secret, username)));
        return new IceOut(servers, Iso.format(expiry * 1000));
    }

    /** Base64 of the HMAC-SHA1 of the user name under the shared secret. */
    static String credential(String secret, String username) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(username.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
