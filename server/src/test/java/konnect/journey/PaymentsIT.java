package konnect.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import konnect.http.Asked;
import konnect.payments.ProviderPeer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Deposits through a provider, which is a server of its own that speaks and signs as Razorpay does. */
@TestInstance(Lifecycle.PER_CLASS)
class PaymentsIT {
    private static final int PAYMENTS = 100;
    private static final int FORGED = 20;
    private static final int AT_ONCE = 8;
    private final ProviderPeer provider = new ProviderPeer();
    private Stage stage;

    @BeforeAll
    void open() {
        stage = Stage.open(provider.razorpay());
    }

    @AfterAll
    void close() {
        stage.close();
        provider.close();
    }

    private record Paid(String id, String order, String payment, int rupees) {
        String confirmation() {
            return "{\"transactionId\":\"%s\",\"paymentId\":\"%s\",\"signature\":\"%s\"}"
                    .formatted(id, payment, ProviderPeer.confirmation(order, payment));
        }

        String event(String kind) {
            return """
                    {"entity":"event","event":"%s","payload":{"payment":{"entity":
                    {"id":"%s","order_id":"%s","amount":%d,"currency":"INR"}}}}""".formatted(kind, payment, order, rupees * 100);
        }
    }

    @Test
    void aDepositIsPendingUntilTheBrowserBringsTheProvidersProof() {
        var guest = stage.user(0);
        var deposit = guest.http("POST /api/wallet/deposit", "{\"amount\":250.5}");
        assertThat(deposit.status()).isEqualTo(201);
        var pending = deposit.json();
        assertThat(pending.path("status").asText()).isEqualTo("pending");
        var checkout = pending.path("checkout");
        assertThat(checkout.path("provider").asText()).isEqualTo("razorpay");
        assertThat(checkout.path("keyId").asText()).isEqualTo("key_id");
        assertThat(checkout.path("amount").asDouble()).isEqualTo(250.5);
        assertThat(guest.balance()).isZero();
        assertThat(statement(guest).path("items").path(0).path("status").asText())
                .isEqualTo("pending");
        var paid =
                new Paid(pending.path("id").asText(), checkout.path("orderId").asText(), "pay_1", 250);
        var forged = paid.confirmation().replaceAll("\"signature\":\"..", "\"signature\":\"zz");
        assertThat(guest.http("POST /api/payments", forged).code()).isEqualTo("VALIDATION_FAILED");
        assertThat(guest.http("POST /api/payments", "{\"transactionId\":\"" + paid.id() + "\"}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
        assertThat(stage.user(0).http("POST /api/payments", paid.confirmation()).status())
                .isEqualTo(404);
        assertThat(guest.balance()).isZero();
        for (int twice = 0; twice < 2; twice++) {
            var confirmed = guest.http("POST /api/payments", paid.confirmation());
            assertThat(confirmed.status()).isEqualTo(200);
            assertThat(confirmed.json().path("status").asText()).isEqualTo("completed");
            assertThat(confirmed.json().path("id").asText()).isEqualTo(paid.id());
        }
        assertThat(guest.balance()).isEqualTo(250.5);
        assertThat(statement(guest).path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aHundredPaymentsConfirmedFourTimesInAnyOrderAreCreditedOnceAndForgedOnesNever() throws Exception {
        var guest = stage.user(0);
        var work = new ArrayList<Runnable>();
        int sum = 0;
        for (int i = 1; i <= PAYMENTS; i++) {
            var paid = ordered(guest, i, "pay_s13_" + i);
            sum += i;
            var captured = paid.event("payment.captured");
            work.add(() -> expect(200, webhook("ev_a" + paid.payment(), captured)));
            work.add(() -> expect(200, webhook("ev_a" + paid.payment(), captured)));
            work.add(() -> expect(200, webhook("ev_b" + paid.payment(), paid.event("order.paid"))));
            work.add(() -> expect(200, guest.http("POST /api/payments", paid.confirmation())));
        }
        for (int i = 0; i < FORGED; i++) {
            var unpaid = ordered(guest, 9_000, "pay_forged_" + i);
            var body = unpaid.event("payment.captured");
            var more = new Paid(unpaid.id(), unpaid.order(), unpaid.payment(), 9_001);
            work.add(() -> expect(401, webhook("ev_f", body, ProviderPeer.signature(body + " "))));
            work.add(() -> expect(200, webhook("ev_g" + unpaid.payment(), more.event("payment.captured"))));
        }
        shuffled(work);
        assertThat(guest.balance()).isEqualTo(sum);
        assertThat(statement(guest).path("total").asInt()).isEqualTo(PAYMENTS + FORGED);
        assertThat(stage.proof().path("balanced").asBoolean()).isTrue();
    }

    @Test
    void aFailedPaymentMayStillBeMadeAndOneThatWasMadeNeverFails() {
        var guest = stage.user(0);
        var paid = ordered(guest, 40, "pay_late");
        expect(200, webhook("ev_failed", paid.event("payment.failed")));
        assertThat(status(guest, paid)).isEqualTo("failed");
        expect(200, webhook("ev_captured", paid.event("payment.captured")));
        assertThat(status(guest, paid)).isEqualTo("completed");
        expect(200, webhook("ev_failed_again", paid.event("payment.failed")));
        assertThat(status(guest, paid)).isEqualTo("completed");
        var second = new Paid(paid.id(), paid.order(), "pay_late_2", 40);
        expect(200, webhook("ev_second", second.event("payment.captured")));
        assertThat(guest.balance()).isEqualTo(40);
    }

    @Test
    void whoeverDoesNotSignIsRefusedAndUnknownKindsAreTaken() {
        var other = "{\"event\":\"refund.created\",\"payload\":{}}";
        expect(200, webhook("ev_other", other));
        expect(200, Asked.ask(stage.server(), "POST /api/webhooks", other, signed(other)));
        expect(401, Asked.ask(stage.server(), "POST /api/webhooks", other));
        expect(401, Asked.ask(stage.server(), "POST /api/webhooks/razorpay", other));
        expect(404, Asked.ask(stage.server(), "POST /api/webhooks/stripe", other));
        expect(404, Asked.ask(stage.server(), "POST /api/webhooks/sandbox", other));
        expect(400, webhook("ev_broken", "{"));
        assertThat(stage.server().log()).contains("razorpay: nothing to do for refund.created");
    }

    @Test
    void theSameKeyHasTheSameOrderAlsoAfterAProviderThatWasDown() {
        var guest = stage.user(0);
        provider.setBroken(true);
        var down = deposit(guest, "k1", 70);
        provider.setBroken(false);
        assertThat(down.status()).isEqualTo(503);
        assertThat(statement(guest).path("total").asInt()).isZero();
        var first = deposit(guest, "k1", 70);
        int made = provider.made();
        assertThat(first.status()).isEqualTo(201);
        assertThat(deposit(guest, "k1", 70).json()).isEqualTo(first.json());
        assertThat(provider.made()).isEqualTo(made);
        assertThat(deposit(guest, "k1", 71).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(guest.http("POST /api/wallet/deposit", "{\"amount\":5,\"card\":\"4111111111111111\"}")
                        .code())
                .isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void pendingDepositsStandBetweenTheOthersOnEveryPage() {
        var guest = stage.user(0);
        var made = new ArrayList<String>();
        for (int i = 1; i <= 7; i++) {
            var paid = ordered(guest, i, "pay_page_" + guest.id + i);
            if (i % 3 == 0) {
                guest.http("POST /api/payments", paid.confirmation());
            }
            made.addFirst(paid.id());
        }
        var listed = new ArrayList<String>();
        for (int page = 1; page <= 4; page++) {
            var items = guest.http("GET /api/wallet/transactions?limit=2&page=" + page, "");
            assertThat(items.json().path("total").asInt()).isEqualTo(7);
            items.json()
                    .path("items")
                    .forEach(item -> listed.add(item.path("id").asText()));
        }
        assertThat(listed).isEqualTo(made);
        assertThat(guest.http("GET /api/wallet/transactions?type=withdraw", "")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private Paid ordered(Guest guest, int rupees, String payment) {
        var answer = guest.http("POST /api/wallet/deposit", "{\"amount\":" + rupees + "}")
                .json();
        return new Paid(
                answer.path("id").asText(),
                answer.path("checkout").path("orderId").asText(),
                payment,
                rupees);
    }

    private Asked deposit(Guest guest, String key, int rupees) {
        var body = "{\"amount\":" + rupees + "}";
        return Asked.ask(
                stage.server(),
                "POST /api/wallet/deposit",
                body,
                "Authorization",
                guest.bearer,
                "Idempotency-Key",
                key);
    }

    private static JsonNode statement(Guest guest) {
        return guest.http("GET /api/wallet/transactions", "").json();
    }

    private static String status(Guest guest, Paid paid) {
        return guest.http("GET /api/wallet/transactions/" + paid.id(), "")
                .json()
                .path("status")
                .asText();
    }

    private Asked webhook(String event, String body) {
        return webhook(event, body, ProviderPeer.signature(body));
    }

    private Asked webhook(String event, String body, String signature) {
        return Asked.ask(
                stage.server(),
                "POST /api/webhooks/razorpay",
                body,
                "X-Razorpay-Event-Id",
                event,
                "X-Razorpay-Signature",
                signature);
    }

    private static String[] signed(String body) {
        return new String[] {"X-Razorpay-Signature", ProviderPeer.signature(body)};
    }

    private static void expect(int status, Asked asked) {
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(status);
    }

    private static void shuffled(List<Runnable> work) throws Exception {
        long seed = System.nanoTime();
        Collections.shuffle(work, new Random(seed));
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var each : work.stream().map(threads::submit).toList()) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("with the seed " + seed, e);
        }
    }
}
