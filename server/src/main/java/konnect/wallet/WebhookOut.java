package konnect.wallet;

/** The provider need not send it again. */
public record WebhookOut(boolean received) {}
