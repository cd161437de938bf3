package konnect.realtime;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * One event that clients may send: its payload's record, what it does and what it is answered.
 *
 * @param event the name on the wire
 * @param payload the record that the payload is parsed into and validated against
 * @param answer the type of what the acknowledgement says beside {@code ok: true}: a record, or a sealed type of records
 * @param lane where it runs
 * @param relayed of a command in the mailbox: does it at once on the event loop and answers true, or leaves it; it must
 *     not block
 * @param work what it does
 */
public record Command<T extends Record, A>(
        String event,
        Class<T> payload,
        Class<A> answer,
        Lane lane,
        BiPredicate<PersonSocket, T> relayed,
        BiFunction<PersonSocket, T, CompletionStage<A>> work) {

    /** Where a command runs. */
    public enum Lane {
        /** On the event loop, from what the connection knows: it must not block. */
        RELAY,
        /** In the socket's mailbox: one at a time, in order, on a worker that may block. */
        MAILBOX,
        /** In the socket's mailbox too, but it only begins there: it must not block. */
        DEFERRED
    }

    /** The answer of a command that has nothing to tell but {@code ok}. */
    public record Done() {}

    public static final Done DONE = new Done();

    public static <T extends Record> Command<T, Done> mailbox(
            Class<T> payload, BiFunction<PersonSocket, T, Done> work) {
        return mailbox(payload, Done.class, work);
    }

    public static <T extends Record, A> Command<T, A> mailbox(
            Class<T> payload, Class<A> answer, BiFunction<PersonSocket, T, A> work) {
        return new Command<>(event(payload), payload, answer, Lane.MAILBOX, (_, _) -> false, done(work));
    }

    /** A command of the mailbox whose work is done elsewhere, with that of others; the next one waits for it. */
    public static <T extends Record, A> Command<T, A> deferred(
            Class<T> payload, Class<A> answer, BiFunction<PersonSocket, T, CompletionStage<A>> work) {
        return new Command<>(event(payload), payload, answer, Lane.DEFERRED, (_, _) -> false, work);
    }

    /** A command of which some can be done at once, on the event loop, and the others in the mailbox. */
    public static <T extends Record> Command<T, Done> mailbox(
            Class<T> payload, BiPredicate<PersonSocket, T> relayed, BiFunction<PersonSocket, T, Done> work) {
        return new Command<>(event(payload), payload, Done.class, Lane.MAILBOX, relayed, done(work));
    }

    public static <T extends Record> Command<T, Done> relay(Class<T> payload, BiFunction<PersonSocket, T, Done> work) {
        return new Command<>(event(payload), payload, Done.class, Lane.RELAY, (_, _) -> false, done(work));
    }

    private static <T, A> BiFunction<PersonSocket, T, CompletionStage<A>> done(BiFunction<PersonSocket, T, A> work) {
        return (socket, payload) -> CompletableFuture.completedFuture(work.apply(socket, payload));
    }

    private static String event(Class<?> payload) {
        return Objects.requireNonNull(payload.getAnnotation(EventName.class), payload.getName())
                .value();
    }
}
