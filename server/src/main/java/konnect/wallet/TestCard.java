package konnect.wallet;

import java.util.Arrays;
import konnect.kernel.Problem;

/** The cards of the sandbox, and what becomes of a payment by each. */
enum TestCard {
    /** Paid at once. */
    GOOD("4111111111111111"),
    /** Refused. */
    REFUSED("4000000000000002"),
    /** Paid after a while. */
    SLOW("4000000000000077"),
    /** Paid at once, and told twice. */
    TWICE("4000000000000010");

    private final String number;

    TestCard(String number) {
        this.number = number;
    }

    static TestCard of(String number) {
        return Arrays.stream(values())
                .filter(card -> card.number.equals(number))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("card", "is no test card of the sandbox"));
    }
}
