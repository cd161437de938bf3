package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import konnect.ServerProcess;
import org.junit.jupiter.api.Test;

/** The document that clients are generated from is kept in the repository and is the one the server makes. */
class OpenApiIT {
    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** With {@code -Dkonnect.openapi=write} the kept one is written anew; look at the difference before committing. */
    @Test
    void theKeptDocumentIsTheServersOwn() throws IOException {
        var made = MAPPER.writeValueAsString(MAPPER.convertValue(
                        Asked.ask(ServerProcess.shared(), "GET /api/openapi.json", "")
                                .json(),
                        Object.class))
                + "\n";
        if ("write".equals(System.getProperty("konnect.openapi"))) {
            Files.writeString(KEPT, made);
        }

        assertThat(made).isEqualTo(Files.readString(KEPT));
    }
}
