package konnect.notifications;

/** How many browsers are not told any longer. */
public record ForgottenOut(int forgotten) {}
