package konnect.identity;

/** Told when a person is signed out everywhere, after the commit, so that open sockets can be closed on all nodes. */
public interface SignOuts {
    void signedOut(String userId);
}
