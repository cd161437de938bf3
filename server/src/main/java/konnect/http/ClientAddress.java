package konnect.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.config.Config;

/** The network address of whoever asks, behind the configured number of proxies and not one more. */
@Singleton
public final class ClientAddress {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int MAX_LENGTH = 64;

    private final int trustedProxies;

    public ClientAddress(Config config) {
        trustedProxies = config.web().trustedProxies();
    }

    public String of(HttpServerRequest request) {
        var connection = request.remoteAddress();
        var peer = connection == null || connection.hostAddress() == null ? "" : connection.hostAddress();
        return behindProxies(peer, request.headers().getAll(FORWARDED_FOR));
    }

    /** Each proxy adds the address it was asked from at the right end; what stands left of ours anybody may have put. */
    String behindProxies(String peer, List<String> headers) {
        if (trustedProxies == 0) {
            return peer;
        }
        var hops = String.join(",", headers).split(",", -1);
        int at = hops.length - trustedProxies;
        var found = hops[Math.max(at, 0)].strip();
        return found.isEmpty() || found.length() > MAX_LENGTH ? peer : found;
    }
}
