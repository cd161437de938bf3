package konnect.http;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The documents that clients are generated from are kept in the repository and are those that the server makes. */
class OpenApiIT {
    @Test
    void theKeptDocumentOfTheOperationsIsTheServersOwn() throws IOException {
        Kept.isTheServersOwn("openapi.json");
    }

    @Test
    void theKeptDocumentOfTheEventsIsTheServersOwn() throws IOException {
        Kept.isTheServersOwn("asyncapi.json");
    }
}
