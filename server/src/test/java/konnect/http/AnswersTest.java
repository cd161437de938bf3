package konnect.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import konnect.house.Faults;
import konnect.http.AnswerSchemas.Answer;
import org.junit.jupiter.api.Test;

/** What the integration tests are given is held against the document; here, that it is seen when it differs. */
class AnswersTest {
    private static final String JSON = "application/json";
    private static final String WALLET = """
            {"id":"w_1","userId":"u_1","balance":499.5,"currency":"INR",
            "createdAt":"2026-01-31T09:30:00.000Z","updatedAt":"2026-01-31T09:30:00.000Z"%s}""";
    private static final String PROBLEM = """
            {"type":"about:blank","title":"No","status":404,"detail":"No","instance":"/api","code":"%s"}""";

    @Test
    void whatIsDocumentedIsNoFault() {
        seen("GET", "/api/wallet", 200, JSON, WALLET.formatted(""));
        seen("GET", "/api/wallet", 401, ProblemDocument.MEDIA_TYPE, PROBLEM.formatted("UNAUTHENTICATED"));
        seen("GET", "/api/experts/e_1", 304, "", "");
        seen("GET", "/api/files/f_1", 200, "image/png", "any");
        seen("GET", "/api/nothing", 404, ProblemDocument.MEDIA_TYPE, PROBLEM.formatted("NOT_FOUND"));
        seen("GET", "/explore", 200, "text/html", "<html>");

        assertThat(Faults.drain()).isEmpty();
    }

    @Test
    void aStatusATypeOrAShapeThatIsNotDocumentedIsAFault() {
        fault("GET", "/api/wallet", 418, JSON, WALLET.formatted(""));
        fault("GET", "/api/wallet", 200, "text/plain", WALLET.formatted(""));
        fault("GET", "/api/wallet", 200, JSON, WALLET.formatted(",\"more\":1"));
        fault("GET", "/api/wallet", 200, JSON, WALLET.formatted("").replace("499.5", "499.555"));
        fault("GET", "/api/wallet", 200, JSON, WALLET.formatted("").replace("09:30", "9h30"));
        fault("GET", "/api/wallet", 200, JSON, "");
        fault("GET", "/api/experts/e_1", 304, JSON, "{}");
    }

    @Test
    void aCodeOfAnotherOperationIsAFault() {
        fault("GET", "/api/wallet", 401, ProblemDocument.MEDIA_TYPE, PROBLEM.formatted("SLOT_TAKEN"));
    }

    @Test
    void whereNoOperationIsNothingButAProblemIsAnswered() {
        fault("GET", "/api/nothing", 200, JSON, "{}");
        fault("DELETE", "/api/wallet", 200, JSON, "{}");
        fault("GET", "/api/nothing", 404, JSON, "{}");
    }

    private static void fault(String method, String path, int status, String type, String body) {
        seen(method, path, status, type, body);
        assertThat(Faults.drain()).as(method + " " + path + " " + body).hasSize(1);
    }

    private static void seen(String method, String path, int status, String type, String body) {
        AnswerSchemas.answered(new Answer(method, path, status, type, Optional.of(body)));
    }
}
