package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import konnect.kernel.Json;
import org.junit.jupiter.api.Test;

/** The operations of contract.txt against the document that this repository keeps of the server's. */
class ContractTest {
    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final String MISSING = "missing ";

    @Test
    void everyOperationOfTheContractIsThereButThoseListedAsMissing() {
        var there = documented();
        var absent = lines().stream()
                .map(line -> line.replace(MISSING, ""))
                .filter(operation -> !there.contains(nameless(operation)))
                .map(operation -> MISSING + operation)
                .toList();

        assertThat(lines().stream().filter(line -> line.startsWith(MISSING)).toList())
                .isEqualTo(absent);
    }

    @Test
    void noOperationStandsTwiceInTheContract() {
        assertThat(lines().stream().map(line -> line.replace(MISSING, "")).toList())
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    private static Set<String> documented() {
        var there = new TreeSet<String>();
        Json.tree(read())
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> there.add(nameless(method.toUpperCase(Locale.ROOT) + " " + path.getKey()))));
        return there;
    }

    /** What a parameter is called is nobody's business. */
    private static String nameless(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }

    private static String read() {
        try {
            return Files.readString(KEPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() {
        try (var in = ContractTest.class.getResourceAsStream("/contract.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
