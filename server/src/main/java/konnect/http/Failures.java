package konnect.http;

import jakarta.inject.Singleton;

/** Slows the guessing of passwords: each attempt is paid for before it is made, and a right one is paid back. */
@Singleton
public final class Failures {
    private final RateLimits limits;
    private final CurrentLimit current;

    public Failures(RateLimits limits, CurrentLimit current) {
        this.limits = limits;
        this.current = current;
    }

    /** An attempt that has been paid for. */
    public interface Attempt {
        /** It was no guess. */
        void succeeded();
    }

    /** Pays for an attempt; {@code RATE_LIMITED} when this address or this account has failed too often. */
    public Attempt begin(String address, String account) {
        if (!limits.on()) {
            return () -> {};
        }
        take(Limit.FAILED_BY_ADDRESS, address);
        take(Limit.FAILED_BY_ACCOUNT, account);
        return () -> {
            limits.giveBack(Limit.FAILED_BY_ADDRESS, address);
            limits.giveBack(Limit.FAILED_BY_ACCOUNT, account);
        };
    }

    private void take(Limit limit, String holder) {
        var left = limits.take(limit, holder);
        if (left.refused()) {
            current.set(limit, holder, left);
        }
        left.orRefuse();
    }
}
