package konnect.realtime;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * One event that clients may send: its payload's record and what it does.
 *
 * @param event the name on the wire
 * @param payload the record that the payload is parsed into and validated against
 * @param lane where it runs
 * @param relayed of a command of the mailbox: does it at once on the event loop and answers true, or leaves it; it must
 *     not block
 * @param work what it does; its result is merged into the acknowledgement, beside {@code ok: true}
 */
public record Command<T extends Record>(
        String event,
        Class<T> payload,
        Lane lane,
        BiPredicate<PersonSocket, T> relayed,
        BiFunction<PersonSocket, T, Map<String, Object>> work) {

    /** Where a command runs. */
    public enum Lane {
        /** On the event loop, from what the connection knows: it must not block. */
        RELAY,
        /** In the socket's mailbox: one at a time, in order, on a worker that may block. */
        MAILBOX
    }

    /** The result of a command that has nothing to tell but {@code ok}. */
    public static final Map<String, Object> DONE = Map.of();

    public static <T extends Record> Command<T> mailbox(
            Class<T> payload, BiFunction<PersonSocket, T, Map<String, Object>> work) {
        return mailbox(payload, (_, _) -> false, work);
    }

    /** A command of which some can be done at once, on the event loop, and the others in the mailbox. */
    public static <T extends Record> Command<T> mailbox(
            Class<T> payload,
            BiPredicate<PersonSocket, T> relayed,
            BiFunction<PersonSocket, T, Map<String, Object>> work) {
        return new Command<>(event(payload), payload, Lane.MAILBOX, relayed, work);
    }

    public static <T extends Record> Command<T> relay(
            Class<T> payload, BiFunction<PersonSocket, T, Map<String, Object>> work) {
        return new Command<>(event(payload), payload, Lane.RELAY, (_, _) -> false, work);
    }

    private static String event(Class<?> payload) {
        return Objects.requireNonNull(payload.getAnnotation(EventName.class), payload.getName())
                .value();
    }
}
