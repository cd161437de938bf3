package konnect.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import konnect.http.Access.Level;
import konnect.kernel.Authenticator;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** The one place where it is decided whether a request may reach its operation; before its body is looked at. */
@Singleton
public final class AccessFilter {
    private static final String SCHEME = "bearer ";

    private final Authenticator authenticator;
    private final CurrentCaller current;

    public AccessFilter(Authenticator authenticator, CurrentCaller current) {
        this.authenticator = authenticator;
        this.current = current;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void filter(ContainerRequestContext request, SimpleResourceInfo operation) throws NoSuchMethodException {
        var access = operation
                .getResourceClass()
                .getMethod(operation.getMethodName(), operation.parameterTypes())
                .getAnnotation(Access.class);
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
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        return header.substring(SCHEME.length()).strip();
    }
}
