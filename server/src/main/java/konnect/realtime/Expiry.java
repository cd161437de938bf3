package konnect.realtime;

/** The end of one socket's token: asked for a new one once, then given a while to bring it. */
final class Expiry {
    private long expiresAt;
    private long askedAt = -1;

    /** What is to be done. */
    enum Step {
        NOTHING,
        ASK,
        CLOSE
    }

    synchronized void renew(long nowMs, long leftMs) {
        expiresAt = nowMs + leftMs;
        askedAt = -1;
    }

    /** @param graceMs from the question to the end */
    synchronized Step step(long nowMs, long graceMs) {
        if (nowMs < expiresAt) {
            return Step.NOTHING;
        }
        if (askedAt < 0) {
            askedAt = nowMs;
            return Step.ASK;
        }
        return nowMs - askedAt < graceMs ? Step.NOTHING : Step.CLOSE;
    }
}
