package konnect.identity;

/** The answer to a sign-out, whether somebody was signed in or not. */
public record SignedOutOut(boolean signedOut) {}
