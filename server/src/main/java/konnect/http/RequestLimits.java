package konnect.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import konnect.http.Access.Level;
import konnect.kernel.Caller;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Counts each request against its limit and tells the client what is left. */
@Singleton
public final class RequestLimits {
    private static final int NOT_MODIFIED = 304;

    private final RateLimits limits;
    private final CurrentLimit current;
    private final CurrentVertxRequest request;
    private final ClientAddress addresses;

    public RequestLimits(
            RateLimits limits, CurrentLimit current, CurrentVertxRequest request, ClientAddress addresses) {
        this.limits = limits;
        this.current = current;
        this.request = request;
        this.addresses = addresses;
    }

    /** Takes one from the limit of this kind of request, or throws {@code RATE_LIMITED}. */
    void count(Level level, @Nullable Caller caller, ContainerRequestContext context) {
        if (!limits.on()) {
            return;
        }
        var limit = Limit.of(
                level, caller != null, context.getMethod(), context.getUriInfo().getPath());
        var holder = switch (limit) {
            case PERSON, ADMIN -> caller == null ? address() : caller.userId();
            case ADDRESS, PUBLIC_READS, REFRESH, WEBHOOKS, FAILED_BY_ADDRESS, FAILED_BY_ACCOUNT -> address();
        };
        var left = limits.take(limit, holder);
        current.set(limit, holder, left);
        left.orRefuse();
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        var taken = current.orNull();
        if (taken == null) {
            return;
        }
        var left = taken.left();
        long remaining = left.remaining();
        if (response.getStatus() == NOT_MODIFIED && taken.limit() == Limit.PUBLIC_READS) {
            limits.giveBack(taken.limit(), taken.holder());
            remaining++;
        }
        var headers = response.getHeaders();
        headers.putSingle(AnswerHeaders.LIMIT, left.limit());
        headers.putSingle(AnswerHeaders.REMAINING, remaining);
        headers.putSingle(AnswerHeaders.RESET, left.resetSeconds());
        if (left.refused()) {
            headers.putSingle(HttpHeaders.RETRY_AFTER, left.retrySeconds());
        }
    }

    private String address() {
        return addresses.of(request.getCurrent().request());
    }
}
