package konnect.ledger;

import konnect.kernel.Money;

/**
 * An account that money has moved through.
 *
 * @param openedAt milliseconds since 1970
 * @param changedAt milliseconds since 1970
 */
public record Opened(Money balance, long openedAt, long changedAt) {}
