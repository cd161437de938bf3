package konnect.notifications;

/** How many are left to read. */
public record UnreadOut(long unread) {}
