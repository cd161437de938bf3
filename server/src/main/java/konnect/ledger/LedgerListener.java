package konnect.ledger;

import java.util.Collection;

/** Told what has moved, after the commit, on the thread of the transaction. A hint: must not block. */
public interface LedgerListener {
    void moved(Collection<Transfer> transfers);
}
