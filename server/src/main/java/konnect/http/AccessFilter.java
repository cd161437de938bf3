package konnect.http;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import konnect.http.Access.Level;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The one place where it is decided whether a request may reach its operation; before its body is looked at. */
@Provider
@Singleton
@Priority(Priorities.AUTHENTICATION)
public final class AccessFilter implements ContainerRequestFilter {
    private static final String SCHEME = "bearer ";

    private final Authenticator authenticator;
    private final CurrentCaller current;

    @Context
    ResourceInfo operation;

    public AccessFilter(Authenticator authenticator, CurrentCaller current) {
        this.authenticator = authenticator;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var access = operation.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            throw Problem.forbidden("Nobody may call this operation");
        }
        if (access.value() == Level.PUBLIC) {
            return;
        }
        var token = token(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (token == null) {
            throw new Problem(Code.UNAUTHENTICATED, "Sign in first");
        }
        var caller = authenticator.authenticate(token);
        if (!allowed(access.value(), caller)) {
            throw Problem.forbidden(
                    "This needs the role " + access.value().name().toLowerCase(Locale.ROOT));
        }
        current.set(caller);
    }

    private static boolean allowed(Level level, Caller caller) {
        return switch (level) {
            case PUBLIC, SIGNED_IN -> true;
            case EXPERT -> caller.role() == Role.EXPERT;
            case ADMIN -> caller.role() == Role.ADMIN;
        };
    }

    private static @Nullable String token(@Nullable String header) {
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? header.substring(SCHEME.length()).strip() : null;
    }
}
