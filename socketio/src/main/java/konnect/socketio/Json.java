package konnect.socketio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;

/** The one place where JSON is read. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectReader reader;

    Json(int maxDepth) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .build())
                .build();
        reader = new ObjectMapper(factory)
                .readerFor(JsonNode.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    JsonNode read(byte[] bytes, int offset) throws BadPacket {
        try {
            JsonNode node = reader.readTree(bytes, offset, bytes.length - offset);
            if (node.isMissingNode()) {
                throw new BadPacket("no JSON");
            }
            return node;
        } catch (IOException e) {
            throw new BadPacket("bad JSON");
        }
    }
}
