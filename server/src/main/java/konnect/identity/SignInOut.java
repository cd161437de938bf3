package konnect.identity;

/**
 * Somebody who has just signed in.
 *
 * @param expiresIn seconds that the access token is good for
 */
public record SignInOut(User user, String accessToken, int expiresIn) {}
