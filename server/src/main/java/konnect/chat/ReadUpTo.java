package konnect.chat;

/** Up to which {@code seq} of a session its two people have read; 0 for nothing. */
public record ReadUpTo(long own, long counterpart) {}
