package konnect.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import konnect.identity.Accounts;
import konnect.identity.Accounts.Opened;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** The sign-ins of the robots: begun once in the life of the process, then gone on with as any browser does. */
final class SignedIn {
    /** A token is not used for longer, so that none expires on the way. */
    private static final long FRESH_NANOS = 10L * 60 * 1_000_000_000;

    private final Accounts accounts;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(Opened opened, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH_NANOS;
        }
    }

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
    }

    /** An access token that is good for some minutes. */
    String token(String userId) {
        var now = held.compute(userId, (id, before) -> before != null && before.isFresh() ? before : next(id, before));
        return now.opened().signIn().accessToken();
    }

    private Held next(String userId, @Nullable Held before) {
        return new Held(before == null ? accounts.enter(userId) : again(userId, before), System.nanoTime());
    }

    private Opened again(String userId, Held before) {
        try {
            return accounts.refresh(before.opened().refreshToken());
        } catch (Problem problem) {
            if (problem.code() != Code.UNAUTHENTICATED) {
                throw problem;
            }
            return accounts.enter(userId);
        }
    }
}
