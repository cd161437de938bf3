package konnect.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import konnect.http.Access.Level;
import konnect.kernel.Authenticator;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.LogIds;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The one place where it is decided whether a request may reach its operation; before its body is looked at. */
@Singleton
public final class AccessFilter {
    private static final String SCHEME = "bearer ";
    private static final String DECIDED = "konnect.access";

    private final Authenticator authenticator;
    private final CurrentCaller current;
    private final RequestLimits limits;
    private final ApiIndex api;

    public AccessFilter(Authenticator authenticator, CurrentCaller current, RequestLimits limits, ApiIndex api) {
        this.authenticator = authenticator;
        this.current = current;
        this.limits = limits;
        this.api = api;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void filter(ContainerRequestContext request, ResourceInfo operation) {
        var access = operation.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            throw Problem.forbidden("Nobody may call this operation");
        }
        decide(access.value(), request);
    }

    /**
     * The same for a request that the framework brings to no operation, by what its method and path mean: that somebody
     * may not call an operation comes before the media types that it takes and makes. Does nothing for one that has been
     * decided, and for what is no part of the API, such as a file that is not there; may block.
     */
    void stray(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (request.getProperty(DECIDED) == null && path.startsWith("/api")) {
            decide(api.level(request.getMethod(), path), request);
        }
    }

    private void decide(Level level, ContainerRequestContext request) {
        request.setProperty(DECIDED, true);
        var caller = caller(token(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
        limits.count(level, caller, request);
        if (caller != null) {
            current.set(caller);
            LogIds.person(caller.userId());
        }
        if (level != Level.PUBLIC && caller == null) {
            throw new Problem(Code.UNAUTHENTICATED, "Sign in first");
        }
        if (caller != null && !allowed(level, caller)) {
            throw Problem.forbidden("This needs the role " + level.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whoever holds the token; a token that is no good makes nobody of them, whom the address is counted for. */
    private @Nullable Caller caller(@Nullable String token) {
        if (token == null) {
            return null;
        }
        try {
            return authenticator.authenticate(token);
        } catch (Problem e) {
            if (e.code() == Code.UNAUTHENTICATED) {
                return null;
            }
            throw e;
        }
    }

    private static boolean allowed(Level level, Caller caller) {
        return switch (level) {
            case PUBLIC, SIGNED_IN -> true;
            case EXPERT -> caller.role() == Role.EXPERT;
            case ADMIN -> caller.role() == Role.ADMIN;
        };
    }

    private static @Nullable String token(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        return header.substring(SCHEME.length()).strip();
    }
}
