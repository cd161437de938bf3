package konnect.identity;

/** The answer to a confirmed address. */
public record VerifiedOut(boolean emailVerified) {}
