package konnect.experts;

import java.time.Instant;

/**
 * A mentor with a profile, in whatever state the application is.
 *
 * @param autoAccept sessions start without being asked
 * @param revision grows with every change of anything here
 */
public record Expert(
        String id,
        String userId,
        String name,
        String email,
        Profile profile,
        MentorStatus status,
        boolean autoAccept,
        Onboarding onboarding,
        Live live,
        Reputation reputation,
        Instant createdAt,
        long revision) {
    public boolean isApproved() {
        return status == MentorStatus.APPROVED;
    }

    /** The same expert with another profile. */
    Expert with(Profile newProfile, boolean newAutoAccept, Onboarding newOnboarding) {
        return new Expert(
                id,
                userId,
                name,
                email,
                newProfile,
                status,
                newAutoAccept,
                newOnboarding,
                live,
                reputation,
                createdAt,
                revision);
    }
}
