package konnect.identity;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import konnect.config.Config;
import konnect.http.Access;
import konnect.http.Access.Level;

/** The web apps' first question. */
@Singleton
@Path("/api/config/client")
public final class ClientConfigResource {
    private final ClientConfig config;

    public ClientConfigResource(Config config, PushKey push) {
        this.config = ClientConfig.of(config, push);
    }

    @GET
    @Access(Level.PUBLIC)
    public ClientConfig config() {
        return config;
    }
}
