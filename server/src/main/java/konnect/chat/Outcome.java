package konnect.chat;

import konnect.kernel.Problem;
import konnect.sessions.Parties;

/** What became of a message that somebody sent. */
sealed interface Outcome {
    /** It is stored, now or before, and these have to see it. */
    record Stored(Message message, Parties parties) implements Outcome {}

    /** {@code NOT_IN_SESSION}, {@code SESSION_ENDED}, {@code CONFLICT}, {@code BLOCKED} or a bad attachment. */
    record Refused(Problem problem) implements Outcome {}
}
