package konnect.admin;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import konnect.identity.ProfileIn;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What administrators may change about a person; absent fields stay as they are. */
public record UserIn(
        @Nullable @Pattern(regexp = "user|expert|admin", message = "must be user, expert or admin")
        String role,

        @Nullable Boolean disabled,

        @Nullable
        @Size(max = ProfileIn.MAX_NAME)
        @Pattern(
                regexp = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*",
                message = "must be one line with something on it")
        String name) {
    @Nullable
    Role wantedRole() {
        return role == null ? null : Role.of(role);
    }

    UserIn checked() {
        if (role == null && disabled == null && name == null) {
            throw Problem.invalid("role", "or disabled or name must be there");
        }
        return this;
    }
}
