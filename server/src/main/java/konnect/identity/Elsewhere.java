package konnect.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who an issuer says somebody is.
 *
 * @param emailProved the issuer has seen that the person reads this mail
 */
record Elsewhere(
        String issuer,
        String subject,
        @Nullable String email,
        boolean emailProved,
        @Nullable String name) {}
