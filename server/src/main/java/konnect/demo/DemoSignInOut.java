package konnect.demo;

import konnect.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * A demo person who is signed in.
 *
 * @param expiresIn seconds that the access token is good for; before that, ask again with the refresh token
 * @param expertId of an expert
 * @param refreshToken good for one more {@code POST /api/auth/demo} as the same person; with {@code memory} only
 */
public record DemoSignInOut(
        User user,
        String accessToken,
        int expiresIn,
        @Nullable String expertId,
        @Nullable String refreshToken) {}
