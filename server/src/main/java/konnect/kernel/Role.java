package konnect.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person may do. An expert is a person whose application has been approved. */
public enum Role {
    USER,
    EXPERT,
    ADMIN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
