package konnect.config;

/** How much one address, person or connection may ask for. HTTP limits are per 15 minutes. */
public record Limits(
        boolean on,
        int perAddress,
        int perPerson,
        int publicReads,
        int webhooks,
        int failedSignIns,
        int perAdmin,
        int connectionsPerAddress,
        int eventsPerSecond,
        int eventsPerMinute) {
    private static final int MOST = 10_000_000;

    static Limits read(Variables variables) {
        return new Limits(
                variables.flag("KONNECT_RATE_LIMITS", true),
                variables.number("KONNECT_RATE_LIMIT_ADDRESS", 100, 1, MOST),
                variables.number("KONNECT_RATE_LIMIT_PERSON", 1_000, 1, MOST),
                variables.number("KONNECT_RATE_LIMIT_PUBLIC_READS", 1_000, 1, MOST),
                variables.number("KONNECT_RATE_LIMIT_WEBHOOKS", 20_000, 1, MOST),
                variables.number("KONNECT_RATE_LIMIT_FAILED_SIGN_INS", 20, 1, MOST),
                variables.number("KONNECT_RATE_LIMIT_ADMIN", 500, 1, MOST),
                variables.number("KONNECT_CONNECTIONS_PER_ADDRESS", 200, 1, MOST),
                variables.number("KONNECT_EVENTS_PER_SECOND", 20, 1, MOST),
                variables.number("KONNECT_EVENTS_PER_MINUTE", 200, 1, MOST));
    }
}
