package konnect.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import konnect.house.Faults;
import konnect.house.Schemas;
import konnect.kernel.Json;
import org.junit.jupiter.api.Test;

/** The events and codes of events.txt against the document that this repository keeps of the server's. */
class EventContractTest {
    private static final Path JOURNEYS = Path.of("src", "test", "java", "konnect", "journey");
    private static final JsonNode MESSAGES =
            Schemas.of("asyncapi.json").document().path("components").path("messages");

    @Test
    void theDocumentHasEveryEventOfTheContractAndNoOther() {
        var documented = new TreeSet<String>();
        MESSAGES.fieldNames().forEachRemaining(name -> documented.add(name.replace('.', ' ')));
        documented.removeIf(name -> name.startsWith("ack "));

        assertThat(documented)
                .containsExactlyElementsOf(
                        lines().filter(line -> !line.startsWith("code ")).toList());
    }

    @Test
    void everyCodeOfTheDocumentIsProvokedByATest() {
        var codes = new TreeSet<String>();
        MESSAGES.findValues("code").stream()
                .flatMap(code -> Stream.of(Json.MAPPER.convertValue(code.path("enum"), String[].class)))
                .forEach(codes::add);

        assertThat(provoked().map(words -> words.get(1))).containsExactlyElementsOf(codes);
        assertThat(provoked())
                .allSatisfy(words -> assertThat(source(words.getLast())).contains(words.get(1)));
    }

    @Test
    void anEventThatIsNotAsDocumentedIsSeen() {
        EventSchemas.heard("expert-offline", Json.tree("{\"expertId\":\"e_1\"}"));
        assertThat(Faults.drain()).isEmpty();
        EventSchemas.heard("expert-offline", Json.tree("{\"expertId\":7}"));
        EventSchemas.heard("expert-offline", Json.tree("{\"expertId\":\"e_1\",\"more\":1}"));
        EventSchemas.heard("expert-lost", Json.tree("{}"));
        EventSchemas.answered("end-chat", Json.tree("{\"ok\":true,\"more\":1}"));
        EventSchemas.answered(
                "end-chat", Json.tree("{\"ok\":false,\"error\":{\"code\":\"BLOCKED\",\"message\":\"No\"}}"));

        assertThat(Faults.drain()).hasSize(5);
    }

    private static Stream<List<String>> provoked() {
        return lines().filter(line -> line.startsWith("code ")).map(line -> List.of(line.split(" ", -1)));
    }

    private static String source(String test) {
        try {
            return Files.readString(JOURNEYS.resolve(test + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines() {
        try (var in = EventContractTest.class.getResourceAsStream("/events.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
