package konnect.identity;

/** The answer to a deleted account. */
public record DeletedOut(boolean deleted) {}
