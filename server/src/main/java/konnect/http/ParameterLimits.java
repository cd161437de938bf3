package konnect.http;

import java.util.Map;
import konnect.kernel.Paging;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/** What a parameter may say. Query values are texts of a form; an empty one is the same as none. */
final class ParameterLimits {
    private static final String KEY = "^[!-~]{1,128}$";

    private static final int MAX_TEXT = 100;
    static final String ID = "^[A-Za-z0-9_-]{1,128}$";
    private static final String COUNT = "^(0|[1-9][0-9]{0,18})$";
    private static final String KINDS = "chat|call|video";
    private static final String MOMENT = "^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+))?)?$";
    private static final String AMOUNT = "^([0-9]{1,9}(\\.[0-9]{1,9})?)?$";

    private record Limit(String pattern, String description) {}

    private static final Map<String, Limit> LIMITS = Map.ofEntries(
            Map.entry(
                    "page", new Limit("^([1-9][0-9]{0,6})?$", "From 1, at most " + Paging.MAX_PAGE + "; 1 by default")),
            Map.entry("limit", new Limit("^([1-9][0-9]?|100)?$", "How many at most, up to " + Paging.MAX_LIMIT)),
            Map.entry("days", new Limit("^([1-9][0-9]{0,2})?$", "How many days back, 30 by default")),
            Map.entry("duration", new Limit("^([1-9][0-9]{0,3})?$", "Minutes of a session")),
            Map.entry("afterSeq", new Limit(COUNT, "Messages after this one; not together with beforeSeq")),
            Map.entry("beforeSeq", new Limit(COUNT, "Messages before this one")),
            Map.entry("from", new Limit(MOMENT, "A moment, or a date in UTC: the first that counts")),
            Map.entry("to", new Limit(MOMENT, "A moment that does not count any more, or the last date that does")),
            Map.entry("available", words("true|false")),
            Map.entry("minRating", new Limit(AMOUNT, "At least so many stars, 0 to 5")),
            Map.entry("maxPrice", new Limit(AMOUNT, "At most so many rupees a minute")),
            Map.entry("sort", words("rating|price|price_desc|popularity|newest|relevance")),
            Map.entry("period", words("daily|weekly|monthly")),
            Map.entry("role", words("user|expert|admin")));

    private ParameterLimits() {}

    /** @param path of the operation; a word such as status means something else in each list */
    static void write(String path, Parameter parameter) {
        if (parameter.getIn() == In.PATH) {
            parameter.setSchema(text().pattern(ID));
            return;
        }
        var name = String.valueOf(parameter.getName());
        if (name.equals(ParameterFilter.KEY)) {
            parameter.setSchema(text().pattern(KEY));
            parameter.setDescription("The same key of the same person with the same body gives the first answer again");
        }
        var limit = limit(path, name);
        if (limit != null) {
            parameter.setSchema(text().pattern(limit.pattern()));
            parameter.setDescription(limit.description());
        } else if (name.equals("search") || name.equals("language")) {
            parameter.setSchema(text().maxLength(MAX_TEXT));
        }
    }

    private static @Nullable Limit limit(String path, String name) {
        return switch (name) {
            case "type" ->
                words(path.endsWith("/transactions") ? "deposit|withdraw|payment|earning|refund|adjustment" : KINDS);
            case "status" -> words(status(path));
            default -> LIMITS.get(name);
        };
    }

    private static String status(String path) {
        if (path.contains("/mentor")) {
            return "applied|documents_verified|call_scheduled|call_done|approved|rejected";
        }
        return path.endsWith("/payouts")
                ? "pending|settled|rejected"
                : "pending|confirmed|in_progress|completed|cancelled";
    }

    private static Limit words(String choice) {
        return new Limit("^(" + choice + ")?$", "One of " + choice.replace("|", ", "));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
