package konnect.payments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import konnect.config.Payments;
import konnect.kernel.Json;
import konnect.kernel.Money;
import konnect.kernel.Problem;

/**
 * Orders, confirmations and events of Razorpay. An order is captured as it is paid, so that a signed confirmation is
 * money. Its events carry no time: only their id and the payment's tell one that comes again.
 */
final class Razorpay implements PaymentProvider {
    private static final String EVENT_ID = "X-Razorpay-Event-Id";
    private static final String SIGNATURE = "X-Razorpay-Signature";

    private final Payments.Keys keys;
    private final ProviderHttp http;

    Razorpay(Payments.Keys keys) {
        this.keys = keys;
        http = new ProviderHttp(keys.url(), keys.id(), keys.secret());
    }

    @Override
    public String name() {
        return Payments.RAZORPAY;
    }

    @Override
    public String keyId() {
        return keys.id();
    }

    @Override
    public String signatureHeader() {
        return SIGNATURE;
    }

    @Override
    public Order order(String depositId, Money amount) {
        var body = Json.write(Map.of(
                "amount",
                amount.paise(),
                "currency",
                Payment.CURRENCY,
                "receipt",
                depositId,
                "payment_capture",
                true,
                "notes",
                Map.of("transactionId", depositId)));
        var made = http.ask(
                http.to("/v1/orders").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        var id = made.path("id").asText();
        if (id.isEmpty() || made.path("amount").asLong() != amount.paise()) {
            throw http.unavailable();
        }
        return new Order(id, depositId, amount, null);
    }

    @Override
    public Optional<String> confirm(Order order, Proof proof) {
        var paymentId = proof.paymentId();
        var signature = proof.signature();
        if (paymentId == null || signature == null) {
            throw Problem.invalid(paymentId == null ? "paymentId" : "signature", "is missing");
        }
        var signed = (order.id() + "|" + paymentId).getBytes(StandardCharsets.UTF_8);
        if (!Signatures.same(Signatures.of(keys.secret(), signed), signature)) {
            throw Problem.invalid("signature", "is not the provider's");
        }
        return Optional.of(paymentId);
    }

    @Override
    public PaymentEvent event(Delivery delivery, long nowSeconds) {
        var right = Signatures.of(keys.webhookSecret(), delivery.body());
        if (!Signatures.same(right, delivery.header(SIGNATURE))) {
            throw Signatures.refusal();
        }
        var event = Json.read(delivery.body(), JsonNode.class);
        var id = id(delivery);
        var kind = event.path("event").asText();
        var payment = event.path("payload").path("payment").path("entity");
        return switch (kind) {
            case "payment.captured", "order.paid" -> new PaymentEvent.Paid(id, kind, payment(payment));
            case "payment.failed" ->
                new PaymentEvent.Failed(id, kind, payment.path("order_id").asText());
            default -> new PaymentEvent.Other(id, kind);
        };
    }

    private static Payment payment(JsonNode entity) {
        return new Payment(
                entity.path("id").asText(),
                entity.path("order_id").asText(),
                new Money(entity.path("amount").asLong()),
                entity.path("currency").asText());
    }

    /** The header is not signed: bound to the body, so that nobody can use up the id of an event to come. */
    private static String id(Delivery delivery) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(delivery.header(EVENT_ID).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(delivery.body()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
