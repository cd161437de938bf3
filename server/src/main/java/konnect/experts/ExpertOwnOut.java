package konnect.experts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import konnect.kernel.Caller;

/** What the expert and an administrator see: everything public, and what is nobody else's business. */
public record ExpertOwnOut(
        @JsonUnwrapped ExpertOut expert,
        String email,
        String userId,
        boolean autoAccept,
        MentorStatus mentorStatus,
        Onboarding onboardingData) {
    static ExpertOwnOut forOwner(Expert expert) {
        return of(expert, expert.onboarding().withoutNotes());
    }

    public static ExpertOwnOut forAdmin(Expert expert) {
        return of(expert, expert.onboarding());
    }

    static ExpertOwnOut forSomebody(Caller caller, Expert expert) {
        return caller.isAdmin() ? forAdmin(expert) : forOwner(expert);
    }

    private static ExpertOwnOut of(Expert expert, Onboarding onboarding) {
        return new ExpertOwnOut(
                ExpertOut.of(expert),
                expert.email(),
                expert.userId(),
                expert.autoAccept(),
                expert.status(),
                onboarding);
    }
}
