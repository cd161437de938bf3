package konnect.payments;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import konnect.config.Config;
import konnect.config.Payments;
import konnect.kernel.Problem;

/** The providers that are configured, and the one of them that is asked for new deposits. */
@Singleton
public final class Providers {
    private final List<PaymentProvider> all = new ArrayList<>();
    private final PaymentProvider chosen;

    @Inject
    public Providers(Config config) {
        this(config.payments());
    }

    public Providers(Payments payments) {
        if (payments.provider().equals(Payments.SANDBOX)) {
            all.add(new Sandbox());
        }
        if (payments.razorpay() != null) {
            all.add(new Razorpay(payments.razorpay()));
        }
        if (payments.stripe() != null) {
            all.add(new Stripe(payments.stripe()));
        }
        chosen = named(payments.provider());
    }

    /** Who takes new deposits. */
    public PaymentProvider chosen() {
        return chosen;
    }

    /** The sandbox, where it is the one that takes deposits. */
    public Optional<Sandbox> sandbox() {
        return chosen instanceof Sandbox sandbox ? Optional.of(sandbox) : Optional.empty();
    }

    /** The provider of this name; {@code NOT_FOUND} for one that is not configured. */
    public PaymentProvider named(String name) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("Payment provider"));
    }

    /** Whose webhook this is, by the signature it carries. */
    public PaymentProvider of(Delivery delivery) {
        return all.stream()
                .filter(each -> !delivery.header(each.signatureHeader()).isEmpty())
                .findFirst()
                .orElseThrow(Signatures::refusal);
    }
}
