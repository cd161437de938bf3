package konnect.notifications;

/**
 * A browser that may be told.
 *
 * @param endpoint where its push service takes messages for it
 * @param p256dh its public key, and {@code auth} its secret, both in base64url (RFC 8291)
 */
public record Subscription(String id, String userId, String endpoint, String p256dh, String auth) {}
