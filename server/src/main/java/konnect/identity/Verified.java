package konnect.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a good token says.
 *
 * @param signInId of our own tokens: the sign-in that it came from
 * @param expires in milliseconds since 1970
 */
record Verified(String personId, @Nullable String signInId, long expires) {}
