package konnect.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.http.Access.Level;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Refuses;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Adds to the published document what the code says elsewhere: who may call, and how a refusal looks. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApi implements OASFilter {
    private static final String SCHEME = "bearer";
    private static final int OK = 200;
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    /** As bean validation writes that something must be said; it is found anywhere in the text. */
    private static final String SAID = "\\S";

    private static final String SAID_IN_JAVA = "(?s).*\\S.*";

    /** By {@code package.Class_method}, as the build names operations. */
    private final Map<String, Level> levels;

    private final Map<String, Collection<Code>> refusals;
    private final Map<String, Integer> statuses;
    private final RequiredFields required;

    public OpenApi(IndexView index) {
        required = new RequiredFields(index);
        levels = byOperation(index, DotName.createSimple(Access.class), OpenApi::level);
        refusals = byOperation(index, DotName.createSimple(Refuses.class), OpenApi::codes);
        statuses = byOperation(index, STATUS, status -> status.value().asInt());
    }

    private static <T> Map<String, T> byOperation(
            IndexView index, DotName annotation, Function<AnnotationInstance, T> value) {
        return index.getAnnotations(annotation).stream()
                .filter(each -> each.target().kind() == Kind.METHOD)
                .collect(Collectors.toMap(OpenApi::operation, value, (one, same) -> one));
    }

    private static Level level(AnnotationInstance access) {
        return Level.valueOf(access.value().asEnum());
    }

    private static Collection<Code> codes(AnnotationInstance refuses) {
        return Stream.of(refuses.value().asEnumArray()).map(Code::valueOf).toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Konnect")
                .version("1")
                .description(
                        "Money is in rupees with at most two decimals, times are UTC with milliseconds. Refusals are"
                                + " problem documents (RFC 9457) with a stable code. An unknown field of a body is refused, an"
                                + " unknown query parameter ignored. No text has the character U+0000."));
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT"));
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(required::mark);
        }
        components.addSchema(Money.class.getSimpleName(), rupees());
        components.removeSchema("JsonNodeType");
        components.addSchema("JsonNode", OASFactory.createSchema().description("Any JSON"));
        components.addSchema("Problem", Refusals.problem());
        document.setComponents(components);
        var schemas = components.getSchemas();
        schemas.values().forEach(OpenApi::portable);
        AnswerHeaders.declare(components);
        var shared = new Refusals(refusals, components);
        var bodies = new Bodies(schemas);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().values().forEach(operation -> complete(path, operation, shared, bodies)));
    }

    private void complete(String path, Operation operation, Refusals shared, Bodies bodies) {
        var name = String.valueOf(operation.getOperationId());
        var level = levels.getOrDefault(name, Level.ADMIN);
        operation.setOperationId(shortName(name));
        operation.setSecurity(
                level == Level.PUBLIC
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        operation.addExtension("x-access", level.name().toLowerCase(Locale.ROOT));
        parameters(operation).forEach(parameter -> ParameterLimits.write(path, parameter));
        success(operation, statuses.getOrDefault(name, OK));
        bodies.describe(operation);
        AnswerHeaders.write(operation);
        shared.write(name, operation, level);
    }

    static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }

    /** The status of a success as the operation has it; those with a tag may also answer that nothing has changed. */
    private static void success(Operation operation, int status) {
        var responses = operation.getResponses();
        var success = responses.getAPIResponse(String.valueOf(OK));
        if (success != null && status != OK) {
            responses.removeAPIResponse(String.valueOf(OK));
            success.setDescription(status == Response.Status.CREATED.getStatusCode() ? "Created" : "Accepted");
            responses.addAPIResponse(String.valueOf(status), success);
        }
        if (isTagged(operation)) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("As the client has it"));
        }
    }

    /** Whether the client may keep the answer and ask again by its tag. */
    static boolean isTagged(Operation operation) {
        return parameters(operation).anyMatch(each -> HttpHeaders.IF_NONE_MATCH.equals(each.getName()));
    }

    /** Patterns are of the whole text, and without what only Java writes that way; a reference has its own type. */
    private static void portable(Schema schema) {
        var pattern = schema.getPattern();
        if (SAID_IN_JAVA.equals(pattern)) {
            schema.setPattern(SAID);
        } else if (pattern != null && !pattern.equals(SAID) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern.replace("\\p{Cntrl}", "\\x00-\\x1f\\x7f") + ")$");
        }
        if (schema.getRef() != null && schema.getType() != null) {
            schema.setType(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(OpenApi::portable);
        }
        if (schema.getItems() != null) {
            portable(schema.getItems());
        }
    }

    private static Schema rupees() {
        return OASFactory.createSchema()
                .addType(SchemaType.NUMBER)
                .multipleOf(new BigDecimal("0.01"))
                .description("Rupees, with at most two decimals");
    }

    private static String operation(AnnotationInstance marked) {
        var method = marked.target().asMethod();
        return method.declaringClass().name() + "_" + method.name();
    }

    /** {@code konnect.identity.AuthResource_logIn} becomes {@code authLogIn}. */
    private static String shortName(String id) {
        var method = id.substring(id.indexOf('_') + 1);
        var type = id.substring(id.lastIndexOf('.', id.indexOf('_')) + 1, id.indexOf('_'))
                .replace("Resource", "");
        return Character.toLowerCase(type.charAt(0))
                + type.substring(1)
                + Character.toUpperCase(method.charAt(0))
                + method.substring(1);
    }
}
