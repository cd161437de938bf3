package konnect.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import konnect.kernel.Code;
import konnect.kernel.LogIds;
import konnect.kernel.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What holds for the parameters of every operation; looked at as soon as it is clear that the caller may call it. */
@Singleton
public final class ParameterFilter {
    static final String KEY = "Idempotency-Key";
    private static final Pattern ID = Pattern.compile(ParameterLimits.ID);
    private static final Pattern SESSION = Pattern.compile("/api/(?:admin/)?sessions/(s_[A-Za-z0-9_-]+)");
    /** A character that no text in the database can have. */
    private static final String NUL = "%00";

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void filter(UriInfo uri, HttpServerRequest request) {
        for (var ids : uri.getPathParameters().values()) {
            if (!ids.stream().allMatch(id -> ID.matcher(id).matches())) {
                throw new Problem(Code.NOT_FOUND, "There is nothing at this address");
            }
        }
        var session = SESSION.matcher(uri.getPath());
        if (session.lookingAt()) {
            LogIds.session(session.group(1));
        }
        refuseNul(request.query());
        var key = request.getHeader(KEY);
        if (key != null && key.isEmpty()) {
            throw Problem.invalid(KEY, "must not be empty");
        }
    }

    private static void refuseNul(@Nullable String query) {
        if (query == null || !query.contains(NUL)) {
            return;
        }
        for (var parameter : query.split("&", -1)) {
            if (parameter.contains(NUL)) {
                throw Problem.invalid(parameter.split("=", 2)[0], "has a character that no text has");
            }
        }
    }
}
