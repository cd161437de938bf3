package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import konnect.ServerProcess;

/** The documents that this repository keeps of the server's own. */
final class Kept {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Kept() {}

    /** With {@code -Dkonnect.openapi=write} the kept one is written anew; look at the difference before committing. */
    static void isTheServersOwn(String name) throws IOException {
        var kept = Path.of("..", "docs", name);
        var document = Asked.ask(ServerProcess.shared(), "GET /api/" + name, "").json();
        var made = MAPPER.writeValueAsString(MAPPER.convertValue(document, Object.class)) + "\n";
        if ("write".equals(System.getProperty("konnect.openapi"))) {
            Files.writeString(kept, made);
        }

        assertThat(made).isEqualTo(Files.readString(kept));
    }
}
