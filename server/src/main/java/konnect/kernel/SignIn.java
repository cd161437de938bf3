package konnect.kernel;

/**
 * Somebody who has shown a good token.
 *
 * @param leftMs how long it stays good, in milliseconds
 */
public record SignIn(Caller caller, long leftMs) {}
