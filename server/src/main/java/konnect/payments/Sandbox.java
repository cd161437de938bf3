package konnect.payments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import konnect.config.Payments;
import konnect.kernel.Ids;
import konnect.kernel.Json;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Pretends to be a provider; a production start with it is refused. Its events are made and signed in this process, by
 * a secret that nobody else has.
 */
public final class Sandbox implements PaymentProvider {
    static final String SIGNATURE = "X-Sandbox-Signature";
    private static final String PAID = "paid";
    private static final String FAILED = "failed";

    private final String secret = Ids.secret();

    /** What the sandbox says of an order. */
    private record Said(String id, String kind, String orderId, long amount) {}

    @Override
    public String name() {
        return Payments.SANDBOX;
    }

    @Override
    public @Nullable String keyId() {
        return null;
    }

    @Override
    public String signatureHeader() {
        return SIGNATURE;
    }

    /** The one payment of a deposit. */
    public static String paymentId(String depositId) {
        return "pay_" + depositId;
    }

    @Override
    public Order order(String depositId, Money amount) {
        return new Order("order_" + depositId, depositId, amount, null);
    }

    /** Only its events say that something was paid. */
    @Override
    public Optional<String> confirm(Order order, Proof proof) {
        return Optional.empty();
    }

    /** The webhook of an order that was paid; a new event each time. */
    public Delivery paid(Order order) {
        return delivery(PAID, order);
    }

    /** The webhook of an order whose card was refused. */
    public Delivery failed(Order order) {
        return delivery(FAILED, order);
    }

    private Delivery delivery(String kind, Order order) {
        var said = new Said(Ids.next("ev"), kind, order.id(), order.amount().paise());
        var body = Json.write(said).getBytes(StandardCharsets.UTF_8);
        var headers = Map.of(SIGNATURE, Signatures.of(secret, body));
        return new Delivery(headers::get, body);
    }

    @Override
    public PaymentEvent event(Delivery delivery, long nowSeconds) {
        if (!Signatures.same(Signatures.of(secret, delivery.body()), delivery.header(SIGNATURE))) {
            throw Signatures.refusal();
        }
        var said = Json.read(Json.read(delivery.body(), JsonNode.class), Said.class);
        if (said.kind().equals(FAILED)) {
            return new PaymentEvent.Failed(said.id(), said.kind(), said.orderId());
        }
        var depositId = said.orderId().substring("order_".length());
        var payment = new Payment(paymentId(depositId), said.orderId(), new Money(said.amount()), Payment.CURRENCY);
        return new PaymentEvent.Paid(said.id(), said.kind(), payment);
    }
}
