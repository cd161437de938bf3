package konnect.identity;

import konnect.db.Tx;

/** Hears that a person has another name now, in the same transaction. Implemented by whoever keeps it a second time. */
public interface Renames {
    void renamed(Tx tx, String userId, String name);
}
