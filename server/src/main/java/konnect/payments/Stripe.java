package konnect.payments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import konnect.config.Payments;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.Money;
import konnect.kernel.Problem;

/**
 * Payment intents and events of Stripe. A browser brings back no signature: whether the money is there is asked of
 * Stripe itself. An event is signed with its time and refused when it is older than {@link #TOLERANCE_SECONDS}.
 */
final class Stripe implements PaymentProvider {
    static final long TOLERANCE_SECONDS = 300;
    private static final String SIGNATURE = "Stripe-Signature";
    private static final String SUCCEEDED = "succeeded";

    private final Payments.Keys keys;
    private final ProviderHttp http;

    Stripe(Payments.Keys keys) {
        this.keys = keys;
        http = new ProviderHttp(keys.url(), keys.secret(), "");
    }

    @Override
    public String name() {
        return Payments.STRIPE;
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
        var form = form(Map.of(
                "amount",
                String.valueOf(amount.paise()),
                "currency",
                Payment.CURRENCY.toLowerCase(Locale.ROOT),
                "automatic_payment_methods[enabled]",
                "true",
                "metadata[transactionId]",
                depositId));
        var made = http.ask(http.to("/v1/payment_intents")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", depositId)
                .POST(BodyPublishers.ofString(form)));
        var id = made.path("id").asText();
        var secret = made.path("client_secret").asText();
        if (id.isEmpty() || secret.isEmpty() || made.path("amount").asLong() != amount.paise()) {
            throw http.unavailable();
        }
        return new Order(id, depositId, amount, secret);
    }

    @Override
    public Optional<String> confirm(Order order, Proof proof) {
        if (proof.paymentId() != null && !proof.paymentId().equals(order.id())) {
            throw Problem.invalid("paymentId", "is not of this transaction");
        }
        var path = "/v1/payment_intents/" + URLEncoder.encode(order.id(), StandardCharsets.UTF_8);
        var intent = http.ask(http.to(path).GET());
        var payment = payment(intent);
        boolean ours = payment.amount().equals(order.amount())
                && payment.currency().equals(Payment.CURRENCY)
                && payment.orderId().equals(order.id());
        if (!ours) {
            throw new Problem(Code.CONFLICT, "The provider has another amount for this transaction");
        }
        return intent.path("status").asText().equals(SUCCEEDED) ? Optional.of(payment.id()) : Optional.empty();
    }

    @Override
    public PaymentEvent event(Delivery delivery, long nowSeconds) {
        refuseForged(delivery, nowSeconds);
        var event = Json.read(delivery.body(), JsonNode.class);
        var id = event.path("id").asText();
        var kind = event.path("type").asText();
        var intent = event.path("data").path("object");
        return switch (kind) {
            case "payment_intent.succeeded" -> new PaymentEvent.Paid(id, kind, payment(intent));
            case "payment_intent.payment_failed", "payment_intent.canceled" ->
                new PaymentEvent.Failed(id, kind, intent.path("id").asText());
            default -> new PaymentEvent.Other(id, kind);
        };
    }

    /** {@code t=SECONDS,v1=HEX,v1=HEX}: several signatures while a secret is being changed. */
    private void refuseForged(Delivery delivery, long nowSeconds) {
        var parts = Arrays.stream(delivery.header(SIGNATURE).split(",", -1))
                .map(part -> part.strip().split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.groupingBy(
                        part -> part[0], Collectors.mapping(part -> part[1], Collectors.toList())));
        var time = parts.getOrDefault("t", List.of("")).getFirst();
        if (!time.matches("[0-9]{1,12}")) {
            throw Signatures.refusal();
        }
        var right = Signatures.of(keys.webhookSecret(), (time + ".").getBytes(StandardCharsets.UTF_8), delivery.body());
        if (parts.getOrDefault("v1", List.of()).stream().noneMatch(given -> Signatures.same(right, given))) {
            throw Signatures.refusal();
        }
        if (Math.abs(nowSeconds - Long.parseLong(time)) > TOLERANCE_SECONDS) {
            throw new Problem(Code.UNAUTHENTICATED, "This was signed too long ago");
        }
    }

    /** An intent is paid once, so that it is the payment too. */
    private static Payment payment(JsonNode intent) {
        var id = intent.path("id").asText();
        return new Payment(
                id,
                id,
                new Money(intent.path("amount").asLong()),
                intent.path("currency").asText().toUpperCase(Locale.ROOT));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
