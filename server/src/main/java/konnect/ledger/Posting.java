package konnect.ledger;

import java.util.List;

/**
 * What became of a list of transfers.
 *
 * @param fresh for each transfer, in order, whether it was posted now; false when its key had been posted before
 * @param at milliseconds since 1970 of the one clock, read for this posting
 */
public record Posting(List<Boolean> fresh, long at) {
    /** Whether every transfer of the list was posted now. */
    public boolean allFresh() {
        return !fresh.contains(false);
    }
}
