package konnect.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import konnect.kernel.Code;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What answers say beside their bodies: what is left of a limit, when to come back, which version this is. */
final class AnswerHeaders {
    static final String LIMIT = "RateLimit-Limit";
    static final String REMAINING = "RateLimit-Remaining";
    static final String RESET = "RateLimit-Reset";
    private static final String WHERE = "#/components/headers/";

    private AnswerHeaders() {}

    static void declare(Components components) {
        components
                .addHeader(LIMIT, number("Requests per 15 minutes of whoever asks; absent where limits are off"))
                .addHeader(REMAINING, number("How many of them are left"))
                .addHeader(RESET, number("Seconds until all of them are there again"))
                .addHeader(HttpHeaders.RETRY_AFTER, number("Seconds after which to ask again"))
                .addHeader(
                        HttpHeaders.ETAG,
                        OASFactory.createHeader()
                                .description("The version of this answer, for If-None-Match")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    /** Of everything that is no refusal. */
    static void write(Operation operation) {
        for (var response : operation.getResponses().getAPIResponses().values()) {
            add(response, LIMIT, REMAINING, RESET);
            if (OpenApi.isTagged(operation)) {
                add(response, HttpHeaders.ETAG);
            }
        }
    }

    /** Of a refusal with one of these codes. */
    static void write(Collection<Code> codes, APIResponse refusal) {
        add(refusal, LIMIT, REMAINING, RESET);
        if (codes.stream().anyMatch(List.of(Code.RATE_LIMITED, Code.UNAVAILABLE)::contains)) {
            add(refusal, HttpHeaders.RETRY_AFTER);
        }
    }

    private static void add(APIResponse response, String... names) {
        for (var name : names) {
            response.addHeader(name, OASFactory.createHeader().ref(WHERE + name));
        }
    }

    private static Header number(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }
}
