package konnect.ledger;

/**
 * A transfer of the past.
 *
 * @param at when it was posted, in milliseconds since 1970
 */
public record PastTransfer(Transfer transfer, long at) {}
