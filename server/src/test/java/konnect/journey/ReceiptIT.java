package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The receipt of a session as both sides keep it. */
class ReceiptIT {
    private static final Map<String, String> SHORT = Map.of(
            "KONNECT_BILLING_MINUTE_SECONDS", "2",
            "KONNECT_LEASE_SECONDS", "2",
            "KONNECT_PING_SECONDS", "1");

    @Test
    void bothSidesOfASessionKeepItsMinutesAsPdf() throws Exception {
        try (var stage = Stage.open(SHORT)) {
            var talk = Talk.begin(stage, 10, 1_500);
            talk.expert().ask("chat-message", talk.of("message:'here I am'"));
            talk.user()
                    .await("billing-update", bill -> bill.path("totalCharged").asInt() == 20);
            talk.user().ask("end-chat", talk.of(""));
            talk.user().await("chat-ended");
            var paid = text(stage, talk.user(), "payment");
            assertThat(paid).contains("minutes with ", "Minute 1", "₹10.00", "Paid", "Asia/Kolkata");
            var earned = text(stage, talk.expert(), "earning");
            assertThat(earned).contains("Earned", "Konnect's fee", "−₹");
            assertThat(text(stage, talk.user(), "deposit")).contains("Money added", "₹1,500.00");
        }
    }

    private static String text(Stage stage, Guest guest, String type) throws IOException, InterruptedException {
        var id = guest.http("GET /api/wallet/transactions?type=" + type, "")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var path = "/api/wallet/transactions/" + id + "/receipt.pdf";
        var request = HttpRequest.newBuilder(stage.server().at(path))
                .header("Authorization", guest.bearer)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return new PdfTextExtractor(new PdfReader(answer.body())).getTextFromPage(1);
    }
}
