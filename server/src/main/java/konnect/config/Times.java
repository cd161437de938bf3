package konnect.config;

import konnect.kernel.StartupProblem;

/** Every time of the meter and of presence that an installation may change; all in milliseconds. */
public record Times(
        long minute,
        long grace,
        long absence,
        long expertOffline,
        long queueAbsence,
        long ring,
        long guarantee,
        long lease,
        long ping,
        long idle,
        long accept,
        long token,
        long reauthentication) {
    private static final long REAL_MINUTE = 60_000;
    private static final long IDLE_ANSWER = 60_000;
    /** A kept minute was used for at least this part of it; see docs/meter.md. */
    private static final int TAIL_PART = 20;

    static Times read(Variables variables, boolean production) {
        var times = new Times(
                variables.seconds("KONNECT_BILLING_MINUTE_SECONDS", 60),
                variables.seconds("KONNECT_BILLING_GRACE_SECONDS", 30),
                variables.seconds("KONNECT_ABSENCE_SECONDS", 60),
                variables.seconds("KONNECT_EXPERT_OFFLINE_SECONDS", 15),
                variables.seconds("KONNECT_QUEUE_ABSENCE_SECONDS", 30),
                variables.seconds("KONNECT_RING_SECONDS", 45),
                variables.seconds("KONNECT_GUARANTEE_SECONDS", 90),
                variables.seconds("KONNECT_LEASE_SECONDS", 6),
                variables.seconds("KONNECT_PING_SECONDS", 5),
                variables.seconds("KONNECT_IDLE_SECONDS", 240),
                variables.seconds("KONNECT_ACCEPT_SECONDS", 30),
                variables.seconds("KONNECT_TOKEN_SECONDS", 900),
                variables.seconds("KONNECT_REAUTHENTICATION_SECONDS", 60));
        if (production && times.minute != REAL_MINUTE) {
            throw new StartupProblem("KONNECT_BILLING_MINUTE_SECONDS must be 60 in production");
        }
        positive("KONNECT_BILLING_MINUTE_SECONDS", times.minute);
        positive("KONNECT_LEASE_SECONDS", times.lease);
        positive("KONNECT_PING_SECONDS", times.ping);
        positive("KONNECT_TOKEN_SECONDS", times.token);
        return times;
    }

    private static void positive(String name, long millis) {
        if (millis < 1) {
            throw new StartupProblem(name + " must be more than 0");
        }
    }

    /** A last minute used for less than this is given back. */
    public long tail() {
        return minute / TAIL_PART;
    }

    /** Time to answer "still there?": a minute, or as long as the silence before it where that is shorter. */
    public long idleAnswer() {
        return Math.min(IDLE_ANSWER, idle);
    }

    /** How often a node says that it is alive. */
    public long heartbeat() {
        return lease / 3;
    }
}
