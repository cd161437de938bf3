package konnect.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The demo's texts, which are resources: lines of cells, or sections of lines. */
final class Sheet {
    private static final String FOLDER = "/konnect/demo/";

    private Sheet() {}

    /** The cells of every line, with at least {@code cells} of them. */
    static List<List<String>> rows(String name, int cells) {
        return lines(name).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\\|", cells)))
                .toList();
    }

    /** The lines below each heading in brackets, blank ones included. */
    static Map<String, List<String>> sections(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        for (var line : lines(name)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    private static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(Sheet.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
