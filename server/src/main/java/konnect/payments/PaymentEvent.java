package konnect.payments;

/** What a provider tells of its own accord. Its signature has been checked. */
public sealed interface PaymentEvent {
    /** The provider's id of this event: the same event may come again. */
    String id();

    /** As the provider calls it. */
    String kind();

    /** The provider has the money of an order. */
    record Paid(String id, String kind, Payment payment) implements PaymentEvent {}

    /** An attempt to pay an order came to nothing; another one may follow. */
    record Failed(String id, String kind, String orderId) implements PaymentEvent {}

    /** Anything else. */
    record Other(String id, String kind) implements PaymentEvent {}
}
