package konnect.identity;

import java.time.Instant;
import java.util.List;
import konnect.kernel.Caller;
import konnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A person as that person and administrators see them. */
public record User(
        String id,
        String email,
        String name,
        Role role,
        boolean disabled,
        boolean emailVerified,
        @Nullable String phone,
        @Nullable String bio,
        @Nullable String imageUrl,
        List<String> interests,
        List<String> goals,
        boolean onboarded,
        Instant createdAt,
        Instant updatedAt) {
    /** What everybody may see of a person they have to do with. */
    public record Summary(String id, String name, @Nullable String imageUrl) {}

    public Caller caller() {
        return new Caller(id, role, name);
    }
}
