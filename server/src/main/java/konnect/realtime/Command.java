package konnect.realtime;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * One event that clients may send: its payload's record and what it does.
 *
 * @param event the name on the wire
 * @param payload the record that the payload is parsed into and validated against
 * @param lane where it runs
 * @param work what it does; its result is merged into the acknowledgement, beside {@code ok: true}
 */
public record Command<T extends Record>(
        String event, Class<T> payload, Lane lane, BiFunction<PersonSocket, T, Map<String, Object>> work) {

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
        return new Command<>(event(payload), payload, Lane.MAILBOX, work);
    }

    public static <T extends Record> Command<T> relay(
            Class<T> payload, BiFunction<PersonSocket, T, Map<String, Object>> work) {
        return new Command<>(event(payload), payload, Lane.RELAY, work);
    }

    private static String event(Class<?> payload) {
        return Objects.requireNonNull(payload.getAnnotation(EventName.class), payload.getName())
                .value();
    }
}
