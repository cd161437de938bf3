package konnect.meter;

import java.util.List;

/**
 * What a look decided.
 *
 * @param nextCheck when to look again at the latest; {@link Meter#NEVER} after the end
 */
public record Outcome(Metered session, List<Effect> effects, long nextCheck) {
    public Outcome {
        effects = List.copyOf(effects);
    }
}
