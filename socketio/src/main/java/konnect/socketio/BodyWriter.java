package konnect.socketio;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one packet's JSON; binary values become placeholders and attachments. */
final class BodyWriter {
    private final ObjectMapper mapper;
    private final List<Frame> attachments = new ArrayList<>(0);

    BodyWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Packet event(String name, @Nullable Object... args) {
        return write(name, args);
    }

    Packet ack(@Nullable Object... args) {
        return write(null, args);
    }

    private Packet write(@Nullable String name, @Nullable Object... args) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(mapper.getFactory()._getBufferRecycler())) {
            try (JsonGenerator out = new Placeholders(mapper.getFactory().createGenerator(bytes))) {
                out.writeStartArray();
                if (name != null) {
                    out.writeString(name);
                }
                for (Object arg : args) {
                    mapper.writeValue(out, arg);
                }
                out.writeEndArray();
            }
            return new Packet(bytes.getClearAndRelease(), attachments);
        } catch (IOException e) {
            throw new IllegalArgumentException("an argument that cannot be written as JSON", e);
        }
    }

    private final class Placeholders extends JsonGeneratorDelegate {
        Placeholders(JsonGenerator out) {
            super(out, false);
        }

        @Override
        public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) throws IOException {
            writeStartObject();
            writeBooleanField("_placeholder", true);
            writeNumberField("num", attachments.size());
            writeEndObject();
            attachments.add(new Frame(Arrays.copyOfRange(data, offset, offset + length), true));
        }
    }
}
