package konnect.config;

import java.net.URI;
import java.util.List;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * Who takes deposits.
 *
 * @param provider {@code sandbox}, {@code razorpay} or {@code stripe}: who is asked for new ones
 * @param razorpay our account there; null without one. A provider that is not asked any longer may still confirm
 * @param stripe our account there; null without one
 */
public record Payments(
        String provider, @Nullable Keys razorpay, @Nullable Keys stripe) {
    public static final String SANDBOX = "sandbox";
    public static final String RAZORPAY = "razorpay";
    public static final String STRIPE = "stripe";

    /**
     * An account with a provider.
     *
     * @param id what browsers may know
     * @param secret what the server signs in with
     * @param webhookSecret what the provider signs its events with
     * @param url where the provider is asked
     */
    public record Keys(String id, String secret, String webhookSecret, URI url) {}

    static Payments read(Variables variables, boolean production) {
        var provider = variables.word("KONNECT_PAYMENTS", SANDBOX, List.of(SANDBOX, RAZORPAY, STRIPE));
        var payments = new Payments(
                provider,
                keys(variables, "KONNECT_RAZORPAY", "https://api.razorpay.com", production),
                keys(variables, "KONNECT_STRIPE", "https://api.stripe.com", production));
        if (production && provider.equals(SANDBOX)) {
            throw new StartupProblem("KONNECT_PAYMENTS=sandbox is refused in production: it gives money away;"
                    + " set razorpay or stripe with its keys");
        }
        if ((provider.equals(RAZORPAY) && payments.razorpay == null)
                || (provider.equals(STRIPE) && payments.stripe == null)) {
            throw new StartupProblem(
                    "KONNECT_PAYMENTS=" + provider + " needs its _KEY_ID, _KEY_SECRET and _WEBHOOK_SECRET");
        }
        return payments;
    }

    private static @Nullable Keys keys(Variables variables, String prefix, String place, boolean production) {
        var id = variables.text(prefix + "_KEY_ID");
        var secret = variables.text(prefix + "_KEY_SECRET");
        var webhook = variables.text(prefix + "_WEBHOOK_SECRET");
        var url = Config.origin(prefix + "_URL", variables.text(prefix + "_URL", place));
        if (production && !"https".equals(url.getScheme())) {
            throw new StartupProblem(prefix + "_URL must be https in production: keys travel there");
        }
        if (id == null && secret == null && webhook == null) {
            return null;
        }
        if (id == null || secret == null || webhook == null) {
            throw new StartupProblem(
                    prefix + "_KEY_ID, _KEY_SECRET and _WEBHOOK_SECRET go together; set all three or none");
        }
        return new Keys(id, secret, webhook, url);
    }
}
