package konnect.meter;

/** When a session has to be looked at again at the latest. */
final class NextCheck {
    private NextCheck() {}

    static long of(Metered session, Look look) {
        long soon = Math.min(look.at() + Meter.SOON_MS, session.graceUntil());
        return switch (session.phase()) {
            case Phase.Ended _ -> Meter.NEVER;
            case Phase.Ringing(long until) -> until;
            case Phase.Booked booked -> booked.until();
            case Phase.Paused paused -> Math.min(soon, paused.resumeUntil());
            case Phase.Running _ -> Math.min(session.inGrace() ? soon : due(session, look.at()), idle(session, look));
        };
    }

    /** When the user of a running session is asked whether anybody is there. */
    static long idleFrom(Metered session, Look.Facts facts) {
        if (session.terms().idleMs() == 0 || facts.inCall()) {
            return Meter.NEVER;
        }
        return Math.max(facts.lastActivity(), session.startedAt())
                + session.terms().idleMs();
    }

    private static long due(Metered session, long at) {
        return at + session.paidUntilMs() - session.consumedMs(at);
    }

    private static long idle(Metered session, Look look) {
        long endsAt = session.warned().idleEndsAt();
        return endsAt == Meter.NEVER ? idleFrom(session, look.facts()) : endsAt;
    }
}
