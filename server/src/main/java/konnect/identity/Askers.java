package konnect.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import konnect.http.ClientAddress;
import org.jspecify.annotations.Nullable;

/** Tells from a request where it comes from and which sign-in it belongs to. */
@Singleton
public final class Askers {
    private final ClientAddress addresses;
    private final Bearers bearers;

    public Askers(ClientAddress addresses, Bearers bearers) {
        this.addresses = addresses;
        this.bearers = bearers;
    }

    Asker of(HttpServerRequest request) {
        return new Asker(addresses.of(request), Devices.name(request.getHeader("User-Agent")));
    }

    /** The sign-in that the request's access token came from; null for a token without one. */
    @Nullable
    String signIn(HttpServerRequest request) {
        var header = request.getHeader("Authorization");
        return header == null
                ? null
                : bearers.signInId(header.substring(header.indexOf(' ') + 1).strip());
    }
}
