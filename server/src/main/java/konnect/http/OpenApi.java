package konnect.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.http.Access.Level;
import konnect.kernel.Money;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Adds to the published document what the code says elsewhere: who may call, and how a refusal looks. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OpenApi implements OASFilter {
    private static final String SCHEME = "bearer";
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> ANYWHERE = Map.of(
            "429", "RATE_LIMITED, with Retry-After",
            "500", "INTERNAL",
            "503", "UNAVAILABLE");
    private static final Map<String, String> WITH_BODY =
            Map.of("400", "VALIDATION_FAILED or MALFORMED_JSON", "413", "TOO_LARGE", "415", "UNSUPPORTED_MEDIA_TYPE");

    /** By {@code package.Class_method}, as the build names operations. */
    private final Map<String, Level> levels;

    private final RequiredFields required;

    public OpenApi(IndexView index) {
        required = new RequiredFields(index);
        levels = index.getAnnotations(Access.class).stream()
                .collect(Collectors.toMap(
                        OpenApi::operation,
                        access -> Level.valueOf(access.value().asEnum()),
                        (one, same) -> one));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo().title("Konnect").version("1"));
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
        components.addSchema(PROBLEM, problem());
        document.setComponents(components);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(this::complete);
        }
    }

    private void complete(Operation operation) {
        var level = levels.getOrDefault(String.valueOf(operation.getOperationId()), Level.ADMIN);
        operation.setOperationId(shortName(String.valueOf(operation.getOperationId())));
        operation.setSecurity(
                level == Level.PUBLIC
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        operation.addExtension("x-access", level.name().toLowerCase(Locale.ROOT));
        var refusals = Stream.of(ANYWHERE, of(level), operation.getRequestBody() == null ? none() : WITH_BODY);
        refusals.forEach(some -> some.forEach((status, text) -> refusal(operation, status, text)));
    }

    private static Map<String, String> of(Level level) {
        return switch (level) {
            case PUBLIC -> none();
            case SIGNED_IN -> Map.of("401", "UNAUTHENTICATED");
            case EXPERT, ADMIN -> Map.of("401", "UNAUTHENTICATED", "403", "FORBIDDEN");
        };
    }

    private static Map<String, String> none() {
        return Map.of();
    }

    private static void refusal(Operation operation, String status, String text) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        var media = OASFactory.createMediaType().schema(schema);
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(text)
                                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, media)));
    }

    private static Schema rupees() {
        return OASFactory.createSchema()
                .addType(SchemaType.NUMBER)
                .multipleOf(new BigDecimal("0.01"))
                .description("Rupees, with at most two decimals");
    }

    private static Schema problem() {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var text : List.of("type", "title", "detail", "instance", "code")) {
            schema.addProperty(text, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        var field = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", OASFactory.createSchema().addType(SchemaType.STRING))
                .addProperty("message", OASFactory.createSchema().addType(SchemaType.STRING));
        return schema.addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(field))
                .required(List.of("type", "title", "status", "detail", "instance", "code"));
    }

    private static String operation(AnnotationInstance access) {
        var method = access.target().asMethod();
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
