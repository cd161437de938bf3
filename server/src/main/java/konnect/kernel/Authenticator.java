package konnect.kernel;

import java.util.Collection;
import java.util.Set;

/** Tells who holds an access token. Implemented by identity. */
public interface Authenticator {
    /**
     * The person who holds this token, for one request.
     *
     * @throws Problem {@code UNAUTHENTICATED} when the token is invalid or expired or its person is
     *     disabled
     */
    Caller authenticate(String token);

    /**
     * The person who holds this token, and for how long it is good: for a socket, which stays.
     *
     * @throws Problem as {@link #authenticate}
     */
    SignIn signIn(String token);

    /** Who has been disabled within the last minute, on whatever node. */
    Set<String> disabledLately();

    /** Those of the sign-ins that have not ended. */
    Set<String> good(Collection<String> signInIds);
}
