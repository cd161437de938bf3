package konnect.http;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import konnect.http.Access.Level;
import konnect.kernel.Code;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** How each operation may refuse: what any may, what follows from its shape, and what it says of itself. */
final class Refusals {
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Set<Code> ANY =
            EnumSet.of(Code.VALIDATION_FAILED, Code.NOT_ACCEPTABLE, Code.RATE_LIMITED, Code.INTERNAL, Code.UNAVAILABLE);
    private static final Set<Code> WITH_BODY =
            EnumSet.of(Code.MALFORMED_JSON, Code.TOO_LARGE, Code.UNSUPPORTED_MEDIA_TYPE);

    private final Map<String, Collection<Code>> own;
    private final Components components;

    /** @param own by the name of the operation as the build has it */
    Refusals(Map<String, Collection<Code>> own, Components components) {
        this.own = own;
        this.components = components;
    }

    void write(String name, Operation operation, Level level) {
        var codes = EnumSet.copyOf(ANY);
        codes.addAll(of(level));
        codes.addAll(own.getOrDefault(name, Set.of()));
        if (operation.getRequestBody() != null) {
            codes.addAll(WITH_BODY);
        }
        if (has(operation, "path")) {
            codes.add(Code.NOT_FOUND);
        }
        if (OpenApi.parameters(operation).anyMatch(each -> ParameterFilter.KEY.equals(each.getName()))) {
            codes.add(Code.IDEMPOTENCY_KEY_REUSED);
        }
        codes.stream()
                .collect(Collectors.groupingBy(
                        Code::status, TreeMap::new, Collectors.toCollection(() -> EnumSet.noneOf(Code.class))))
                .forEach((status, some) -> operation
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse().ref("#/components/responses/" + shared(some))));
    }

    private static Set<Code> of(Level level) {
        return switch (level) {
            case PUBLIC -> EnumSet.noneOf(Code.class);
            case SIGNED_IN -> EnumSet.of(Code.UNAUTHENTICATED);
            case EXPERT, ADMIN -> EnumSet.of(Code.UNAUTHENTICATED, Code.FORBIDDEN);
        };
    }

    private static boolean has(Operation operation, String where) {
        return OpenApi.parameters(operation)
                .map(Parameter::getIn)
                .anyMatch(in -> in != null && in.toString().equals(where));
    }

    /** One answer for each set of codes, however many operations refuse with it. */
    private String shared(EnumSet<Code> codes) {
        var name = codes.stream().map(Code::name).collect(Collectors.joining("-"));
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            var media = OASFactory.createMediaType().schema(schema(codes));
            var response = OASFactory.createAPIResponse()
                    .description(
                            String.join(" or ", codes.stream().map(Code::name).toList()))
                    .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, media));
            AnswerHeaders.write(codes, response);
            components.addResponse(name, response);
        }
        return name;
    }

    private static Schema schema(EnumSet<Code> codes) {
        var choice = OASFactory.createSchema().addType(SchemaType.STRING);
        codes.forEach(code -> choice.addEnumeration(code.name()));
        return OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref(PROBLEM))
                .addAllOf(OASFactory.createSchema().addProperty("code", choice));
    }

    /** What every refusal looks like (RFC 9457). */
    static Schema problem() {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var text : new String[] {"type", "title", "detail", "instance", "code"}) {
            schema.addProperty(text, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        var field = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", OASFactory.createSchema().addType(SchemaType.STRING))
                .addProperty("message", OASFactory.createSchema().addType(SchemaType.STRING))
                .addRequired("field")
                .addRequired("message");
        schema.addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(field));
        for (var always : new String[] {"type", "title", "status", "detail", "instance", "code"}) {
            schema.addRequired(always);
        }
        return schema;
    }
}
