package konnect.identity;

/** What browsers subscribe to pushes with. Implemented by notifications. */
public interface PushKey {
    /** An uncompressed point of P-256 in base64url: the {@code applicationServerKey}. */
    String publicKey();
}
