package konnect.identity;

/** Told when sign-ins of a person have ended, after the commit, so that open sockets can be closed on all nodes. */
public interface SignOuts {
    void signedOut(String userId);
}
