package konnect.experts;

import java.time.Instant;
import java.util.List;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What everybody may see of an expert. */
public record ExpertOut(
        String id,
        String name,
        String title,
        String company,
        int experience,
        @Nullable Double rating,
        int reviewCount,
        int orders,
        Money pricePerMin,
        List<String> specialties,
        List<String> languages,
        @Nullable String imageUrl,
        String bio,
        boolean available,
        boolean busy,
        int queueLength,
        @Nullable Integer etaSeconds,
        Instant createdAt) {
    public static ExpertOut of(Expert expert) {
        return of(
                expert.id(),
                expert.name(),
                expert.profile(),
                new Standing(expert.live(), expert.reputation(), expert.createdAt()));
    }

    /** The columns of a list's row besides the profile. */
    record Standing(Live live, Reputation reputation, Instant createdAt) {}

    static ExpertOut of(String id, String name, Profile profile, Standing standing) {
        var live = standing.live();
        var reputation = standing.reputation();
        return new ExpertOut(
                id,
                name,
                profile.title(),
                profile.company(),
                profile.experience(),
                reputation.rating(),
                reputation.reviewCount(),
                reputation.orders(),
                profile.pricePerMin(),
                profile.specialties(),
                profile.languages(),
                profile.imageUrl(),
                profile.bio(),
                live.available(),
                live.busy(),
                live.queueLength(),
                live.etaSeconds(),
                standing.createdAt());
    }
}
