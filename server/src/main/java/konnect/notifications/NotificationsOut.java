package konnect.notifications;

import java.util.List;

/** A page of notifications, newest first, and how many have not been read in all. */
public record NotificationsOut(List<Notification> items, int page, int limit, long total, long unread) {}
