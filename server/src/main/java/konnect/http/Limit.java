package konnect.http;

import java.util.regex.Pattern;
import konnect.config.Limits;
import konnect.http.Access.Level;

/** Every limit of HTTP, each per 15 minutes and holder. */
public enum Limit {
    ADDRESS,
    PERSON,
    PUBLIC_READS,
    /** Refreshing and signing out: nobody's guesses, but each asks the database; many people may share an address. */
    REFRESH,
    /** Events of payment providers, all of which come from a few addresses. */
    WEBHOOKS,
    FAILED_BY_ADDRESS,
    FAILED_BY_ACCOUNT,
    ADMIN;

    public static final int MINUTES = 15;
    /** What pages show to everybody. */
    private static final Pattern PUBLIC_READ = Pattern.compile("/api/(experts|reviews|statistics)");

    int most(Limits limits) {
        return switch (this) {
            case ADDRESS -> limits.perAddress();
            case PERSON -> limits.perPerson();
            case PUBLIC_READS, REFRESH -> limits.publicReads();
            case FAILED_BY_ADDRESS, FAILED_BY_ACCOUNT -> limits.failedSignIns();
            case WEBHOOKS -> limits.webhooks();
            case ADMIN -> limits.perAdmin();
        };
    }

    /** Which limit a request of this kind falls under. */
    static Limit of(Level level, boolean signedIn, String method, String path) {
        if (level == Level.PUBLIC
                && method.equals("GET")
                && PUBLIC_READ.matcher(path).lookingAt()) {
            return PUBLIC_READS;
        }
        if (path.equals("/api/auth/refresh") || path.equals("/api/auth/logout")) {
            return REFRESH;
        }
        if (path.startsWith("/api/webhooks")) {
            return WEBHOOKS;
        }
        if (!signedIn) {
            return ADDRESS;
        }
        return level == Level.ADMIN ? ADMIN : PERSON;
    }
}
