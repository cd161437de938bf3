package konnect.wallet;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import konnect.http.Access;
import konnect.http.Access.Level;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Refuses;
import konnect.payments.Delivery;
import konnect.payments.Providers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where payment providers tell what has happened. Whoever signs is let in, and nobody else. */
@Singleton
@Path("/api/webhooks")
public final class WebhooksResource {
    private static final int MAX_BYTES = 256 * 1024;

    private final Webhooks webhooks;
    private final Providers providers;

    public WebhooksResource(Webhooks webhooks, Providers providers) {
        this.webhooks = webhooks;
        this.providers = providers;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Access(Level.PUBLIC)
    @Operation(summary = "An event of the payment provider whose signature it carries")
    @Refuses({Code.UNAUTHENTICATED, Code.NOT_FOUND})
    public WebhookOut any(@Context HttpHeaders headers, InputStream body) {
        var delivery = delivery(headers, body);
        webhooks.take(providers.of(delivery), delivery);
        return new WebhookOut(true);
    }

    @POST
    @Path("/{provider}")
    @Consumes(MediaType.WILDCARD)
    @Access(Level.PUBLIC)
    @Operation(
            summary = "An event of a payment provider, signed over its raw body",
            description = "Each event takes effect once; unknown kinds are answered 200 and logged.")
    @Refuses(Code.UNAUTHENTICATED)
    public WebhookOut of(@PathParam("provider") String provider, @Context HttpHeaders headers, InputStream body) {
        webhooks.take(providers.named(provider), delivery(headers, body));
        return new WebhookOut(true);
    }

    private static Delivery delivery(HttpHeaders headers, InputStream body) {
        try {
            var bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Problem(Code.TOO_LARGE, "The body is larger than " + MAX_BYTES + " bytes");
            }
            return new Delivery(headers::getHeaderString, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
