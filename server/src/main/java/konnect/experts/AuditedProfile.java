package konnect.experts;

import java.util.List;
import konnect.kernel.Money;

/** What the audit log may hold of a profile: nothing that tells who it is. */
record AuditedProfile(
        Money pricePerMin, int experience, List<String> specialties, List<String> languages, boolean autoAccept) {
    static AuditedProfile of(Expert expert) {
        var profile = expert.profile();
        return new AuditedProfile(
                profile.pricePerMin(),
                profile.experience(),
                profile.specialties(),
                profile.languages(),
                expert.autoAccept());
    }
}
