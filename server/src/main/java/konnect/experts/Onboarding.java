package konnect.experts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an application holds besides the profile; for its owner and administrators, the notes for these alone. Whom an
 * administrator enrolled may have no phone and no page.
 */
public record Onboarding(
        @Nullable String phone,
        @Nullable String linkedinUrl,
        @Nullable String portfolioUrl,
        @Nullable String resumeUrl,
        Instant appliedAt,
        @Nullable String adminNotes,
        @Nullable String rejectionReason) {
    Onboarding withoutNotes() {
        return new Onboarding(phone, linkedinUrl, portfolioUrl, resumeUrl, appliedAt, null, rejectionReason);
    }
}
