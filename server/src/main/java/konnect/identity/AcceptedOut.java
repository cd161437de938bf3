package konnect.identity;

/** The answer to a request whose outcome comes by mail, if at all. */
public record AcceptedOut(boolean accepted) {}
