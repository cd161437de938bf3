package konnect.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The devices that a person is signed in on, the one used last first. */
public record SignInsOut(List<Device> items) {
    /**
     * One sign-in.
     *
     * @param device such as {@code Chrome on Windows}; absent where it did not say
     * @param lastUsedAt when its refresh token was last used
     * @param current whether the request came from it
     */
    public record Device(String id, @Nullable String device, Instant createdAt, Instant lastUsedAt, boolean current) {}
}
