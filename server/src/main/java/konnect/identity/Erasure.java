package konnect.identity;

import konnect.db.Tx;

/** Takes what is personal out of some tables when an account is deleted. Implemented by whoever has such tables. */
public interface Erasure {
    /**
     * Locks what must not change meanwhile, and refuses where the account cannot be deleted now. All are asked before any
     * erases.
     *
     * @throws konnect.kernel.Problem for example {@code CONFLICT}
     */
    default void prepare(Tx tx, String personId) {}

    /** Erases; what is kept names nobody. Done twice it does nothing more. */
    void erase(Tx tx, String personId);
}
