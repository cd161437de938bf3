package konnect.identity;

import java.util.ArrayList;
import java.util.List;
import konnect.config.Config;

/** What the web apps must know before anybody has signed in. */
public record ClientConfig(
        List<String> identitySources,
        boolean demo,
        Payments payments,
        Push push,
        String currency,
        Bounds limits,
        List<String> interests,
        List<String> goals) {

    /** Which provider takes deposits. */
    public record Payments(String provider) {}

    /** What browsers subscribe to pushes with. */
    public record Push(String publicKey) {}

    /** What forms hold to before they ask the server. Amounts in rupees, times in seconds. */
    public record Bounds(
            int minPasswordLength,
            int maxPasswordLength,
            int minDeposit,
            int maxDeposit,
            int requestsPer15Minutes,
            long minuteSeconds,
            long graceSeconds) {}

    static ClientConfig of(Config config, PushKey push) {
        return new ClientConfig(
                sources(config),
                config.demo().on(),
                new Payments(config.payments().provider()),
                new Push(push.publicKey()),
                "INR",
                new Bounds(
                        Passwords.MIN,
                        Passwords.MAX,
                        1,
                        10_000,
                        config.limits().perPerson(),
                        config.times().minute() / 1000,
                        config.times().grace() / 1000),
                Choices.INTERESTS,
                Choices.GOALS);
    }

    private static List<String> sources(Config config) {
        var sources = new ArrayList<>(List.of("local"));
        if (config.oidc() != null) {
            sources.add("google");
        }
        if (config.firebase() != null) {
            sources.add("firebase");
        }
        return List.copyOf(sources);
    }
}
