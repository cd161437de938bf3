package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import konnect.http.Asked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of experts that are no such thing. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileCsvIT {
    private static final String FILE = """
            Email,Name,Title,Company,Experience,Price per min,Specialties,Languages,Bio
            zoe@example.com,Zo\u00eb,Engineer,Acme,8,15.5,Java,English,Helps.
            """;
    private static final int MIB = 1024 * 1024;
    private static final int HUNDRED_MIB = 100 * MIB;
    /** What may lie in buffers on the way. */
    private static final int READ_AT_MOST = 24 * MIB;

    private Stage stage;
    private String bearer;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of());
        bearer = stage.administrator().bearer;
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "windows-1252", "IBM037"})
    void aFileInAnotherEncodingIsRefusedWhole(String encoding) {
        refused(FILE.getBytes(Charset.forName(encoding)));
    }

    @Test
    void bytesThatAreNoTextAreRefusedWhole() {
        refused(new byte[] {(byte) 0xC0, (byte) 0xAF, '\n'});
        refused((FILE + "\ud800").getBytes(StandardCharsets.UTF_16BE));
        refused(new byte[4_096]);
        assertThat(stage.adminGets("/api/admin/mentors").path("total").asInt()).isZero();
    }

    private void refused(byte[] file) {
        var answer = Asked.send(HttpRequest.newBuilder(stage.server().at("/api/admin/mentors/bulk"))
                .header("Authorization", bearer)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file))
                .build());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,true",
        "text/csv,false",
        "multipart/form-data; boundary=x,true",
        "multipart/form-data; boundary=x,false"
    })
    void aHundredMebibytesAreRefusedBeforeTheyAreRead(String type, boolean told) throws IOException {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(), stage.server().at("/").getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST /api/admin/mentors/bulk HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer
                            + "\r\nContent-Type: " + type + "\r\n"
                            + (told ? "Content-Length: " + HUNDRED_MIB : "Transfer-Encoding: chunked") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(sent(socket, told)).isLessThan(READ_AT_MOST);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
        assertThat(stage.adminGets("/api/admin/mentors").path("total").asInt()).isZero();
    }

    /** Writes until there is an answer, or all of it. */
    private static int sent(Socket socket, boolean told) throws IOException {
        var piece = ("a,".repeat(MIB / 4) + "\n").getBytes(StandardCharsets.US_ASCII);
        var head = (Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        int sent = 0;
        while (sent < HUNDRED_MIB && socket.getInputStream().available() == 0) {
            if (!told) {
                socket.getOutputStream().write(head);
            }
            socket.getOutputStream().write(piece);
            if (!told) {
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            sent += piece.length;
        }
        return sent;
    }
}
