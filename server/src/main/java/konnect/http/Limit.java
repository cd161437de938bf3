package konnect.http;

import java.util.function.ToIntFunction;
import konnect.config.Limits;
import konnect.http.Access.Level;

/** Every limit of HTTP, each per 15 minutes and holder. */
public enum Limit {
    ADDRESS(Limits::perAddress),
    PERSON(Limits::perPerson),
    PUBLIC_READS(Limits::publicReads),
    /** Refreshing and signing out: nobody's guesses, but each asks the database; many people may share an address. */
    REFRESH(Limits::publicReads),
    FAILED_BY_ADDRESS(Limits::failedSignIns),
    FAILED_BY_ACCOUNT(Limits::failedSignIns),
    ADMIN(Limits::perAdmin);

    public static final int MINUTES = 15;

    private final ToIntFunction<Limits> most;

    Limit(ToIntFunction<Limits> most) {
        this.most = most;
    }

    int most(Limits limits) {
        return most.applyAsInt(limits);
    }

    /** Which limit a request of this kind falls under. */
    static Limit of(Level level, boolean signedIn, String method, String path) {
        if (level == Level.PUBLIC && method.equals("GET") && path.startsWith("/api/experts")) {
            return PUBLIC_READS;
        }
        if (path.equals("/api/auth/refresh") || path.equals("/api/auth/logout")) {
            return REFRESH;
        }
        if (!signedIn) {
            return ADDRESS;
        }
        return level == Level.ADMIN ? ADMIN : PERSON;
    }
}
