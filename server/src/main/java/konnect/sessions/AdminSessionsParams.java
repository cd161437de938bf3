package konnect.sessions;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import konnect.kernel.Moments;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Which sessions an administrator asks for. */
public class AdminSessionsParams {
    private static final Set<String> TYPES = Set.of("chat", "call", "video");

    @QueryParam("status")
    public @Nullable String status;

    @QueryParam("type")
    public @Nullable String type;

    @QueryParam("user")
    public @Nullable String user;

    @QueryParam("expert")
    public @Nullable String expert;

    @QueryParam("from")
    public @Nullable String from;

    @QueryParam("to")
    public @Nullable String to;

    AdminSessionsSql.Filter read() {
        var kind = absent(type);
        if (kind != null && !TYPES.contains(kind)) {
            throw Problem.invalid("type", "must be chat, call or video");
        }
        return new AdminSessionsSql.Filter(
                SessionStatus.read(status),
                kind,
                absent(user),
                absent(expert),
                Moments.from("from", from),
                Moments.to("to", to));
    }

    private static @Nullable String absent(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
