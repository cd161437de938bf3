package konnect.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has shown a good token.
 *
 * @param leftMs how long it stays good, in milliseconds
 * @param signInId the sign-in that the token came from; null for a token without one
 */
public record SignIn(Caller caller, long leftMs, @Nullable String signInId) {}
