package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client should send is answered with its code, and the neighbour goes on. */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private Stage stage;
    private Talk talk;

    @BeforeAll
    void open() {
        stage = Stage.open(Map.of("KONNECT_EVENTS_PER_MINUTE", "100000", "KONNECT_EVENTS_PER_SECOND", "10000"));
        talk = Talk.begin(stage, 10, 1_000);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @BeforeEach
    void forget() {
        talk.expert().forget();
    }

    /** The neighbour is unharmed: what is said right after the bad input arrives. */
    @AfterEach
    void theNeighbourGoesOn() {
        talk.user().ask("chat-message", talk.of("message:'still fine'"));
        assertThat(talk.expert().await("new-message").path("message").asText()).isEqualTo("still fine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "register | {}",
                "register | {userType:'admin'}",
                "register | {userType:7}",
                "register | {userType:'user',extra:1}",
                "set-availability | {}",
                "set-availability | {available:'yes'}",
                "set-availability | {available:true,extra:1}",
                "get-online-experts | {extra:1}",
                "leave-online-experts | {extra:1}",
                "accept-chat | {}",
                "accept-chat | {requestId:7}",
                "accept-chat | {requestId:'q_1',extra:1}",
                "decline-chat | {}",
                "decline-chat | {requestId:''}",
                "authenticate | {}",
                "authenticate | {token:7}",
                "activity | {}",
                "activity | {chatId:7}",
                "activity | {chatId:''}",
                "request-chat | {}",
                "request-chat | {expertId:7}",
                "request-chat | {expertId:'e_1',type:'dance'}",
                "request-chat | {expertId:'e_1',maxAmount:'ten'}",
                "request-chat | {expertId:'e_1',maxAmount:1.234}",
                "request-chat | {expertId:'e_1',extra:1}",
                "leave-queue | {}",
                "leave-queue | {expertId:[]}",
                "leave-queue | {expertId:'e_1',extra:1}",
                "chat-message | {}",
                "chat-message | {chatId:'CHAT'}",
                "chat-message | {chatId:'CHAT',message:''}",
                "chat-message | {chatId:'CHAT',message:7}",
                "chat-message | {chatId:'CHAT',message:'a',clientMessageId:''}",
                "chat-message | {chatId:'CHAT',message:'a',extra:1}",
                "typing | {chatId:'CHAT'}",
                "typing | {chatId:'CHAT',typing:'yes'}",
                "typing | {chatId:'CHAT',typing:true,extra:1}",
                "message-read | {chatId:'CHAT'}",
                "message-read | {chatId:'CHAT',seq:0}",
                "message-read | {chatId:'CHAT',seq:1.5}",
                "message-read | {chatId:'CHAT',seq:1,extra:1}",
                "end-chat | {}",
                "end-chat | {chatId:{}}",
                "end-chat | {chatId:'CHAT',extra:1}",
                "resume-session | {}",
                "resume-session | {chatId:'CHAT',afterSeq:-1}",
                "resume-session | {chatId:'CHAT',afterSeq:'1'}",
                "resume-session | {chatId:'CHAT',extra:1}",
                "call-offer | {chatId:'CHAT',callType:'voice'}",
                "call-offer | {chatId:'CHAT',callType:'voice',offer:7}",
                "call-offer | {chatId:'CHAT',callType:'voice',offer:[]}",
                "call-offer | {chatId:'CHAT',callType:'voice',offer:' '}",
                "call-offer | {chatId:'CHAT',offer:{sdp:'v=0'}}",
                "call-offer | {chatId:'CHAT',callType:'smoke',offer:{sdp:'v=0'}}",
                "call-offer | {chatId:'CHAT',callType:'voice',offer:{sdp:'v=0'},extra:1}",
                "call-answer | {chatId:'CHAT'}",
                "call-answer | {chatId:'CHAT',answer:true}",
                "call-answer | {chatId:7,answer:{sdp:'v=0'}}",
                "ice-candidate | {chatId:'CHAT'}",
                "ice-candidate | {chatId:'CHAT',candidate:1.5}",
                "ice-candidate | {chatId:'CHAT',candidate:{},extra:1}",
                "call-rejected | {}",
                "call-rejected | {chatId:'CHAT',reason:'session-ended'}",
                "call-ended | {chatId:[]}",
                "call-ended | {chatId:'CHAT',reason:'answered-elsewhere'}",
                "no-such-event | {}",
            })
    void aPayloadThatIsWrongIsRefused(String event, String payload) {
        var text = payload.replace("CHAT", talk.chatId());
        assertThat(talk.user().refusal(event, text)).isEqualTo("VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register",
                "set-availability",
                "activity",
                "request-chat",
                "leave-queue",
                "chat-message",
                "typing",
                "end-chat",
                "resume-session",
                "call-offer",
                "call-answer",
                "ice-candidate",
                "call-rejected",
                "call-ended"
            })
    void aPayloadThatIsNoObjectIsRefused(String event) {
        var answers = new Object[] {"text", 7, true, new JSONArray()};
        for (var payload : answers) {
            var answer = talk.user().send(event, ANSWER, payload).orElseThrow();
            assertThat(answer.path("error").path("code").asText())
                    .as(answer.toString())
                    .isEqualTo("VALIDATION_FAILED");
        }
        var two = talk.user()
                .send(event, ANSWER, new JSONObject(), new JSONObject())
                .orElseThrow();
        assertThat(two.path("error").path("code").asText()).isEqualTo("VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource({"P0001,INTERNAL", "57P03,UNAVAILABLE"})
    void aFaultOfOursIsToldByItsCodeAlone(String state, String code) throws SQLException {
        stage.change("CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION 'secret' USING ERRCODE = '" + state + "'; END $$;"
                + " CREATE TRIGGER fault BEFORE INSERT ON message FOR EACH ROW EXECUTE FUNCTION fault()");
        try {
            var answer = talk.user().ask("chat-message", talk.of("message:'lost'"));
            assertThat(answer.path("error").path("code").asText()).isEqualTo(code);
            assertThat(answer.toString()).doesNotContain("secret");
        } finally {
            stage.change("DROP TRIGGER fault ON message; DROP FUNCTION fault()");
        }
    }

    @Test
    void aFaultOfOursIsLoggedWithItsIds() throws SQLException {
        stage.change("CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION 'planned'; END $$;"
                + " CREATE TRIGGER fault BEFORE INSERT ON report FOR EACH ROW EXECUTE FUNCTION fault()");
        try {
            var answer = talk.user().http("POST /api/sessions/" + talk.chatId() + "/report", "{\"reason\":\"rude\"}");
            assertThat(answer.code()).isEqualTo("INTERNAL");
            assertThat(stage.server().log())
                    .contains(answer.header("X-Request-Id") + " " + talk.user().id + " " + talk.chatId()
                            + " a request failed")
                    .doesNotContain(talk.user().email);
        } finally {
            stage.change("DROP TRIGGER fault ON report; DROP FUNCTION fault()");
        }
    }

    @Test
    void withoutAnAcknowledgementTheErrorComesAsAnEvent() {
        talk.user().socket().emit("end-chat", new JSONObject());
        var error = talk.user().await("server-error");
        assertThat(error.path("event").asText()).isEqualTo("end-chat");
        assertThat(error.path("code").asText()).isEqualTo("VALIDATION_FAILED");
        assertThat(error.path("message").asText()).isNotEmpty();
    }

    @Test
    void fourThousandCharactersAreAMessageAndOneMoreIsNone() {
        assertThat(talk.user().refusal("chat-message", talk.of("message:'" + "x".repeat(4_001) + "'")))
                .isEqualTo("VALIDATION_FAILED");
        talk.user().ask("chat-message", talk.of("message:'" + "x".repeat(4_000) + "'"));
        assertThat(talk.expert().await("new-message").path("message").asText()).hasSize(4_000);
    }

    @Test
    void sixtyFourKibibytesOfSignalingAreEnough() {
        var offer = "callType:'voice',offer:{type:'offer',sdp:'%s'}";
        var much = talk.user().ask("call-offer", talk.of(offer.formatted("v".repeat(65 * 1024))));
        assertThat(much.path("error").path("code").asText()).isEqualTo("VALIDATION_FAILED");
        assertThat(talk.user().refusal("ice-candidate", talk.of("candidate:'" + "c".repeat(65 * 1024) + "'")))
                .isEqualTo("VALIDATION_FAILED");
        talk.user().ask("call-offer", talk.of(offer.formatted("v".repeat(60 * 1024))));
        var offered = talk.expert().await("call-offer");
        assertThat(offered.path("offer").path("sdp").asText()).hasSize(60 * 1024);
        talk.user().ask("call-ended", talk.of(""));
        talk.expert().await("call-ended");
    }

    @Test
    void moreThanAHundredKibibytesIsRefusedOrCutOffAndHarmsNobodyElse() {
        try (var other = stage.user(0).arrive("user")) {
            var answer = other.send("chat-message", Duration.ofSeconds(3), big());
            assertThat(answer.map(refused -> refused.path("ok").asBoolean())).isNotEqualTo(Optional.of(true));
        }
    }

    private static JSONObject big() {
        return new JSONObject(Map.of("chatId", "s_1", "message", "x".repeat(110 * 1024)));
    }
}
