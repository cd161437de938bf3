package konnect.meter;

/** What the two people's connections prove, as far as it is known at one instant. */
final class Proofs {
    private final Stretches user;
    private final Stretches expert;
    private final long t;

    /**
     * From some instant on both sides were there.
     *
     * @param holds at that instant itself
     * @param until the first departure, at most the time of the look
     * @param cause of that departure
     */
    record Proof(boolean holds, long until, PauseCause cause) {}

    Proofs(Presence presence, long leaseMs, long t) {
        this.user = new Stretches(presence.user(), leaseMs, t);
        this.expert = new Stretches(presence.expert(), leaseMs, t);
        this.t = t;
    }

    Proof from(long since) {
        var u = user.at(since);
        var e = expert.at(since);
        boolean holds = u.to() > since && e.to() > since;
        return new Proof(holds, Math.min(Math.min(u.to(), e.to()), t), cause(u, e));
    }

    /** The earlier departure is the cause; where both left at once, ours before theirs. */
    private static PauseCause cause(Interval user, Interval expert) {
        boolean userLeft = user.to() <= expert.to();
        boolean expertLeft = expert.to() <= user.to();
        if ((userLeft && user.byNode()) || (expertLeft && expert.byNode())) {
            return PauseCause.PLATFORM;
        }
        return userLeft ? PauseCause.USER_AWAY : PauseCause.EXPERT_AWAY;
    }

    /** The first instant, {@code after} or later and known by now, at which both are there; {@link Meter#NEVER} else. */
    long together(long after) {
        long first = Meter.NEVER;
        for (var u : user.all()) {
            for (var e : expert.all()) {
                long from = Math.max(after, Math.max(u.from(), e.from()));
                if (from <= t && from < Math.min(u.to(), e.to())) {
                    first = Math.min(first, from);
                }
            }
        }
        return first;
    }
}
