package konnect.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** An example of each shape, made of its schema: what its limits allow, in the words of what it is called. */
final class Examples {
    private static final int DEEPEST = 6;
    private static final String WHERE = "#/components/schemas/";
    /** One of several words. */
    private static final Pattern CHOICE = Pattern.compile("\\^\\(\\?:([\\w &-]+)(?:\\|[\\w &-]+)*\\)\\$");

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("email", "asha@example.com"),
            Map.entry("name", "Asha Rao"),
            Map.entry("title", "Senior Software Engineer"),
            Map.entry("company", "Example Ltd"),
            Map.entry("bio", "Twelve years of distributed systems."),
            Map.entry("phone", "+919876543210"),
            Map.entry("password", "quiet-orchard-58"),
            Map.entry("currentPassword", "quiet-orchard-58"),
            Map.entry("newPassword", "amber-lantern-47"),
            Map.entry("linkedinUrl", "https://www.linkedin.com/in/example"),
            Map.entry("portfolioUrl", "https://example.com"),
            Map.entry("imageUrl", "/api/files/f_0198c2"),
            Map.entry("resumeUrl", "/api/files/f_0198c3"),
            Map.entry("sheetUrl", "https://docs.google.com/spreadsheets/d/1a2b3c/edit"),
            Map.entry("amount", new BigDecimal("499.5")),
            Map.entry("balance", new BigDecimal("500")),
            Map.entry("pricePerMin", new BigDecimal("15")),
            Map.entry("card", "4242424242424242"),
            Map.entry("endpoint", "https://push.example.com/send/0198c2"),
            Map.entry("auth", "tBHItJI5svbpez7KI4CCXg"),
            Map.entry(
                    "p256dh",
                    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
            Map.entry("currency", "INR"),
            Map.entry("upiId", "asharao@okbank"),
            Map.entry("account", "001234567890"),
            Map.entry("ifsc", "SBIN0001234"),
            Map.entry("comment", "Clear and patient."),
            Map.entry("message", "Hello"),
            Map.entry("reason", "As agreed by phone"),
            Map.entry("bankReference", "UTR2026013112345"),
            Map.entry("timeZone", "Asia/Kolkata"),
            Map.entry("from", "09:00"),
            Map.entry("to", "17:00"),
            Map.entry("date", "2026-01-31"),
            Map.entry("specialties", "System Design"),
            Map.entry("languages", "English"));

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    @Nullable
    Object of(Schema schema) {
        return of("", schema, 0);
    }

    private @Nullable Object of(String name, Schema given, int depth) {
        var schema = resolved(given);
        if (schema == null || depth > DEEPEST) {
            return null;
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        var type = schema.getType() == null || schema.getType().isEmpty()
                ? null
                : schema.getType().getFirst();
        return type == null
                ? null
                : switch (type) {
                    case OBJECT -> object(schema, depth);
                    case ARRAY -> array(name, schema, depth);
                    case STRING -> text(name, schema);
                    case BOOLEAN -> true;
                    case INTEGER, NUMBER -> number(name, schema);
                    case NULL -> null;
                };
    }

    private @Nullable Schema resolved(Schema given) {
        boolean orNull = given.getAnyOf() != null && !given.getAnyOf().isEmpty();
        var schema = orNull ? given.getAnyOf().getFirst() : given;
        return schema.getRef() == null ? schema : schemas.get(schema.getRef().substring(WHERE.length()));
    }

    private Map<String, Object> object(Schema schema, int depth) {
        var fields = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, field) -> {
                var example = of(name, field, depth + 1);
                if (example != null) {
                    fields.put(name, example);
                }
            });
        }
        return fields;
    }

    private List<Object> array(String name, Schema schema, int depth) {
        var items = new ArrayList<>();
        var one = schema.getItems() == null ? null : of(name, schema.getItems(), depth + 1);
        if (one != null) {
            items.add(one);
        }
        return items;
    }

    private static Object text(String name, Schema schema) {
        if ("date-time".equals(schema.getFormat())) {
            return "2026-01-31T09:30:00.000Z";
        }
        var choice = schema.getPattern() == null ? null : CHOICE.matcher(schema.getPattern());
        if (choice != null && choice.matches()) {
            return choice.group(1);
        }
        if (BY_NAME.get(name) instanceof String known) {
            return known;
        }
        var word = name.toLowerCase(Locale.ROOT).endsWith("id") ? "u_0198c2a4" : "text";
        int least = Objects.requireNonNullElse(schema.getMinLength(), 0);
        return word.length() >= least ? word : word.repeat(least / word.length() + 1);
    }

    private static Object number(String name, Schema schema) {
        if (BY_NAME.get(name) instanceof BigDecimal known) {
            return known;
        }
        return schema.getMinimum() == null ? BigDecimal.ONE : schema.getMinimum();
    }
}
