package konnect.http;

import jakarta.enterprise.context.RequestScoped;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The person behind the request that is being answered. */
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;

    /** The signed-in person; on a public operation without a token {@code UNAUTHENTICATED}. */
    public Caller get() {
        if (caller == null) {
            throw new Problem(Code.UNAUTHENTICATED, "Sign in first");
        }
        return caller;
    }

    public @Nullable Caller orNull() {
        return caller;
    }

    void set(Caller caller) {
        this.caller = caller;
    }
}
