package konnect.identity;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import konnect.http.Access;
import konnect.http.Access.Level;

/** The public halves of the keys that access tokens are signed with. */
@Singleton
@Path("/.well-known/jwks.json")
public final class KeysResource {
    private final SigningKeys keys;

    public KeysResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Access(Level.PUBLIC)
    public Map<String, Object> keys() {
        return keys.published();
    }
}
