package konnect.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import konnect.kernel.Ids;
import konnect.kernel.LogIds;

/** The id of each request: in its answer and in every log line about it. */
final class RequestIds {
    static final String HEADER = "X-Request-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private RequestIds() {}

    static void give(RoutingContext context) {
        var given = context.request().getHeader(HEADER);
        var id = given != null && ACCEPTED.matcher(given).matches() ? given : Ids.next("r");
        LogIds.request(id);
        context.response().putHeader(HEADER, id);
    }
}
