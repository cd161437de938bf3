package konnect.notifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** By kind, whether a person is told in the app and by mail. */
public record Preferences(@NotNull @Size(max = MAX) List<@NotNull @Valid Preference> items) {
    static final int MAX = 20;

    /** One kind's channels. */
    public record Preference(
            @NotNull Kind kind,
            @NotNull Boolean app,
            @NotNull Boolean mail) {
        /** Until somebody says otherwise: everything in the app, and by mail what one may be waiting for. */
        static Preference absent(Kind kind) {
            return new Preference(kind, true, kind != Kind.REVIEW_RECEIVED);
        }
    }
}
