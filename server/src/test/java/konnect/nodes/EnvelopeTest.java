package konnect.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final Note NOTE =
            new Note("packet", List.of("u_1", "u_2"), "letter:7", Buffer.buffer(new byte[] {0, 1, -1}));

    private static Buffer framed(int version, String head, String body) {
        var bytes = head.getBytes(StandardCharsets.UTF_8);
        return Buffer.buffer()
                .appendByte((byte) version)
                .appendInt(bytes.length)
                .appendBytes(bytes)
                .appendString(body);
    }

    @Test
    void aNoteArrivesAsItWasSaid() {
        assertThat(Envelope.decode(new Envelope("n_1", 42, NOTE).encode())).contains(new Envelope("n_1", 42, NOTE));
    }

    @Test
    void whatALaterVersionAddsToTheHeadIsIgnored() {
        var read =
                Envelope.decode(framed(1, "{\"kind\":\"k\",\"from\":\"n\",\"seq\":3,\"colour\":{\"of\":[1]}}", "body"));
        assertThat(read).contains(new Envelope("n", 3, new Note("k", List.of(), null, Buffer.buffer("body"))));
    }

    @Test
    void anotherFormatIsLeftAlone() {
        assertThat(Envelope.decode(framed(2, "{\"kind\":\"k\",\"from\":\"n\",\"seq\":3}", "")))
                .isEmpty();
        assertThat(Envelope.decode(framed(1, "{\"kind\":", ""))).isEmpty();
        assertThat(Envelope.decode(Buffer.buffer("hi"))).isEmpty();
        assertThat(Envelope.decode(Buffer.buffer().appendByte((byte) 1).appendInt(1 << 30)))
                .isEmpty();
    }
}
