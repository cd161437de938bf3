package konnect.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What people may change about themselves; absent fields stay as they are. */
public record ProfileIn(
        @Nullable @Size(max = MAX_NAME) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String name,

        @Nullable @Pattern(regexp = "(\\+?[0-9 ()-]{6,24})?", message = "must be a telephone number")
        String phone,

        @Nullable @Size(max = MAX_BIO) String bio,

        @Nullable
        @Size(max = MAX_URL)
        @Pattern(
                regexp = "((https://|/api/files/)[^\\s\"'<>]+|" + PORTRAIT + ")?",
                message = "must be an https address or an upload")
        String imageUrl) {
    /** A drawing of this server's. */
    public static final String PORTRAIT = "/portraits/[A-Za-z0-9_-]{1,128}\\.svg";

    public static final int MAX_NAME = 100;
    public static final int MAX_BIO = 5_000;
    public static final int MAX_URL = 2_000;
}
