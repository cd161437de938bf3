package konnect.wallet;

/** Told when a deposit or a withdrawal has changed what is in a wallet. A hint: the wallet is the truth. */
public interface WalletListener {
    /** Called after the commit, on the thread of the request, outside of any transaction. */
    void balanceChanged(String userId);
}
