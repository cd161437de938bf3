package konnect.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person is told of.
 *
 * @param title in English, for whoever has no words of their own for the kind
 * @param subjectId the session, expert or review it is about
 * @param detail what the kind says more: an amount in rupees, a status, a number of stars
 */
public record Notification(
        String id,
        Kind kind,
        String title,
        String subjectId,
        @Nullable String detail,
        boolean read,
        Instant createdAt) {}
