package konnect.kernel;

/** Tells who holds an access token. Implemented by identity. */
public interface Authenticator {
    /**
     * The person who holds this token.
     *
     * @throws Problem {@code UNAUTHENTICATED} when the token is invalid or expired or its person is
     *     disabled
     */
    Caller authenticate(String token);
}
