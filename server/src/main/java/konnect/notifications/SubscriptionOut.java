package konnect.notifications;

/** A browser that is told from now on. */
public record SubscriptionOut(String id, String endpoint) {}
