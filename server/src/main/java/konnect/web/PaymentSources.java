package konnect.web;

import java.util.Map;
import konnect.config.Payments;

/**
 * What a page may load from the payment provider's hosts, which want their code to come from there and nowhere else.
 *
 * @param scripts hosts of its code
 * @param frames hosts of its fields and of the banks' questions, which stand in frames
 * @param asked hosts that its code asks
 */
record PaymentSources(String scripts, String frames, String asked) {
    private static final PaymentSources NONE = new PaymentSources("", "", "");
    private static final Map<String, PaymentSources> OF = Map.of(
            Payments.RAZORPAY,
            new PaymentSources(
                    " https://checkout.razorpay.com",
                    " https://api.razorpay.com https://checkout.razorpay.com",
                    " https://api.razorpay.com https://lumberjack.razorpay.com"),
            Payments.STRIPE,
            new PaymentSources(
                    " https://js.stripe.com https://*.js.stripe.com",
                    " https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
                    " https://api.stripe.com"));

    static PaymentSources of(String provider) {
        return OF.getOrDefault(provider, NONE);
    }

    /** The policy with these hosts. */
    String in(String policy) {
        return frames.isEmpty()
                ? policy
                : policy.replace("script-src 'self'", "script-src 'self'" + scripts)
                                .replace("connect-src 'self'", "connect-src 'self'" + asked)
                        + "; frame-src 'self'" + frames;
    }
}
