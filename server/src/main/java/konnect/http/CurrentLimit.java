package konnect.http;

import jakarta.enterprise.context.RequestScoped;
import konnect.http.RateLimits.Left;
import org.jspecify.annotations.Nullable;

/** The limit that the request being answered falls under, for the answer's headers. */
@RequestScoped
public class CurrentLimit {
    private @Nullable Taken taken;

    /** What was taken from whom, and what is left. */
    record Taken(Limit limit, String holder, Left left) {}

    void set(Limit limit, String holder, Left left) {
        taken = new Taken(limit, holder, left);
    }

    @Nullable
    Taken orNull() {
        return taken;
    }
}
