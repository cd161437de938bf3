package konnect.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.kernel.Page;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Says of each schema which fields are always there: those that their record does not mark as nullable. */
final class RequiredFields {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final String PAGE = Page.class.getSimpleName();

    private final Map<DotName, ClassInfo> types;
    private final Map<String, List<ClassInfo>> bySimpleName;

    RequiredFields(IndexView index) {
        types = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("konnect."))
                .collect(Collectors.toMap(ClassInfo::name, Function.identity(), (one, same) -> one));
        bySimpleName = types.values().stream()
                .sorted(Comparator.comparing(ClassInfo::name))
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    void mark(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var fields = schema.getProperties().keySet();
        Stream.of(withoutNumber(name), PAGE)
                .flatMap(simple -> bySimpleName.getOrDefault(simple, List.of()).stream())
                .filter(type -> components(type, fields)
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .containsAll(fields))
                .map(type -> required(type, fields))
                .reduce(RequiredFields::common)
                .ifPresent(required -> schema.setRequired(required.isEmpty() ? null : required));
    }

    /** Of two records that could be meant, what both of them always have. */
    private static List<String> common(List<String> one, List<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    /** Two records of one simple name are told apart by a number at the end. */
    private static String withoutNumber(String name) {
        return name.replaceFirst("\\d+$", "");
    }

    /** Those of the record, with those of a record that is written flat into it. */
    private Stream<RecordComponentInfo> components(ClassInfo type, Set<String> fields) {
        return type.recordComponents().stream()
                .flatMap(field -> flat(field, fields)
                        .map(inner -> components(inner, fields))
                        .orElseGet(() -> Stream.of(field)));
    }

    private Optional<ClassInfo> flat(RecordComponentInfo field, Set<String> fields) {
        return fields.contains(field.name())
                ? Optional.empty()
                : Optional.ofNullable(types.get(field.type().name()));
    }

    private List<String> required(ClassInfo type, Set<String> fields) {
        return components(type, fields)
                .filter(field -> fields.contains(field.name()))
                .filter(field -> !field.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .toList();
    }
}
