package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Socket.IO protocol 5, statement by statement, against the protocol server. */
class SocketIoProtocolTest {
    private static final Pattern SID = Pattern.compile("\"sid\":\"([^\"]+)\"");
    private static Vertx vertx;
    private static int port;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        HttpServer server = TestServer.await(ProtocolServer.start(vertx, 0));
        port = server.actualPort();
    }

    @AfterAll
    static void stop() {
        TestServer.await(vertx.close());
    }

    private static Wire engine() {
        return Wire.engine(port, "/socket.io/");
    }

    private static Wire joined() {
        Wire wire = Wire.joined(port);
        assertThat(wire.text()).isEqualTo("42[\"auth\",{}]");
        return wire;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/custom,"})
    void connectJoinsANamespaceWithOrWithoutPayload(String namespace) {
        try (Wire wire = engine()) {
            wire.send("40" + namespace + "{\"token\":\"123\"}");
            assertThat(wire.text()).matches("40" + namespace + "\\{\"sid\":\"[^\"]+\"}");
            assertThat(wire.text()).isEqualTo("42" + namespace + "[\"auth\",{\"token\":\"123\"}]");
        }
        try (Wire wire = engine()) {
            wire.send("40" + namespace);
            assertThat(wire.text()).startsWith("40" + namespace);
            assertThat(wire.text()).isEqualTo("42" + namespace + "[\"auth\",{}]");
        }
    }

    @Test
    void theSocketsIdIsNeverTheSessionsId() {
        try (Wire wire = Wire.open(port, "/socket.io/?EIO=4&transport=websocket")) {
            String session = wire.text();
            wire.send("40");
            String socket = wire.text();
            assertThat(SID.matcher(socket).results().findFirst().orElseThrow().group(1))
                    .isNotEqualTo(SID.matcher(session)
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1));
        }
    }

    @Test
    void anUnknownNamespaceIsRefusedAndTheConnectionGoesOn() {
        try (Wire wire = engine()) {
            wire.send("40/random");
            assertThat(wire.text()).isEqualTo("44/random,{\"message\":\"Invalid namespace\"}");
            wire.send("40");
            assertThat(wire.text()).startsWith("40{");
        }
    }

    @Test
    void aConnectionThatJoinsNothingIsClosed() {
        try (Wire wire = engine()) {
            while (wire.isOpen() && wire.poll(1).isPresent()) {
                wire.send("3");
            }
            assertThat(wire.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void afterDisconnectTheConnectionStaysForOtherNamespaces() {
        try (Wire wire = joined()) {
            wire.send("41");
            assertThat(wire.raw().text()).isEqualTo("2");
            wire.send("3");
            wire.send("40/custom");
            assertThat(wire.text()).startsWith("40/custom,");
        }
    }

    @Test
    void leavingOneNamespaceLeavesTheOthers() {
        try (Wire wire = joined()) {
            wire.send("40/custom");
            assertThat(wire.text()).startsWith("40/custom,");
            assertThat(wire.text()).startsWith("42/custom,");
            wire.send("41/custom");
            wire.send("42[\"message\",\"to main\"]");
            assertThat(wire.text()).isEqualTo("42[\"message-back\",\"to main\"]");
        }
    }

    @Test
    void anEventCarriesAnyJson() {
        try (Wire wire = joined()) {
            wire.send("42[\"message\",1,\"2\",{\"3\":[true]},null,1.5,\"ü\"]");
            assertThat(wire.text()).isEqualTo("42[\"message-back\",1,\"2\",{\"3\":[true]},null,1.5,\"ü\"]");
        }
    }

    @Test
    void anEventCarriesBinaryAttachments() {
        try (Wire wire = joined()) {
            wire.send(
                    "452-[\"message\",{\"_placeholder\":true,\"num\":0},{\"a\":[{\"_placeholder\":true,\"num\":1}]}]");
            wire.send(new byte[] {1, 2, 3});
            wire.send(new byte[] {4, 5, 6});
            assertThat(wire.text())
                    .isEqualTo(
                            "452-[\"message-back\",{\"_placeholder\":true,\"num\":0},{\"a\":[{\"_placeholder\":true,\"num\":1}]}]");
            assertThat(wire.next().bytes()).containsExactly(1, 2, 3);
            assertThat(wire.next().bytes()).containsExactly(4, 5, 6);
        }
    }

    @Test
    void anAcknowledgementCarriesTheIdOfItsEvent() {
        try (Wire wire = joined()) {
            wire.send("42456[\"message-with-ack\",1,\"2\",{\"3\":[false]}]");
            assertThat(wire.text()).isEqualTo("43456[1,\"2\",{\"3\":[false]}]");
        }
    }

    @Test
    void anAcknowledgementCarriesBinaryAttachments() {
        try (Wire wire = joined()) {
            wire.send("451-789[\"message-with-ack\",{\"_placeholder\":true,\"num\":0}]");
            wire.send(new byte[] {1, 2, 3});
            assertThat(wire.text()).isEqualTo("461-789[{\"_placeholder\":true,\"num\":0}]");
            assertThat(wire.next().bytes()).containsExactly(1, 2, 3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "4abc",
                "47",
                "42{}",
                "42",
                "42[]",
                "42[1]",
                "42[\"disconnect\"]",
                "42[\"connect_error\"]",
                "42abc[\"message-with-ack\",1]",
                "42[\"message\"] x",
                "42[\"message\"",
                "42/other,[\"message\"]",
                "429999999999999999[\"message\"]",
                "43[1]",
                "431[1]x",
                "431{}",
                "44{}",
                "41{}",
                "40",
                "40/custom,[]",
                "401{}",
                "45[\"message\"]",
                "450-[\"message\"]",
                "45999-[\"message\"]",
                "4599999999999999999999-[\"message\"]"
            })
    void aPacketOfBadFormClosesTheConnection(String packet) {
        try (Wire wire = joined()) {
            wire.send(packet);
            assertThat(wire.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void anEventBeforeConnectClosesTheConnection() {
        try (Wire wire = engine()) {
            wire.send("42[\"message\"]");
            assertThat(wire.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void binaryThatBelongsToNothingClosesTheConnection() {
        try (Wire wire = joined()) {
            wire.send(new byte[] {1});
            assertThat(wire.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void textWhereAnAttachmentIsDueClosesTheConnection() {
        try (Wire wire = joined()) {
            wire.send("451-[\"message\",{\"_placeholder\":true,\"num\":0}]");
            wire.send("42[\"message\"]");
            assertThat(wire.closeCode()).isEqualTo(1002);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"message\",{\"_placeholder\":true,\"num\":1}]",
                "[\"message\",{\"_placeholder\":true,\"num\":-1}]",
                "[\"message\",{\"_placeholder\":true,\"num\":\"0\"}]",
                "[\"message\",{\"_placeholder\":true}]",
                "[\"message\",{\"_placeholder\":true,\"num\":0},{\"_placeholder\":true,\"num\":0}]",
                "[\"message\"]"
            })
    void attachmentsAndPlaceholdersMustMatch(String args) {
        try (Wire wire = joined()) {
            wire.send("451-" + args);
            wire.send(new byte[] {1});
            assertThat(wire.closeCode()).isEqualTo(1002);
        }
    }
}
