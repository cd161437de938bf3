package konnect.http;

import io.vertx.core.MultiMap;
import java.util.Map;

/** What every answer tells browsers to refuse. */
final class SecurityHeaders {
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: https:;"
                    + " media-src 'self' blob:; connect-src 'self'; font-src 'self'; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()");
    private static final String HSTS = "max-age=31536000; includeSubDomains";

    private SecurityHeaders() {}

    static void put(MultiMap headers, boolean tls) {
        ALWAYS.forEach(headers::set);
        if (tls) {
            headers.set("Strict-Transport-Security", HSTS);
        }
    }
}
