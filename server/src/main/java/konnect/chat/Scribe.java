package konnect.chat;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import konnect.chat.MessagesSql.Draft;
import konnect.kernel.Code;
import konnect.kernel.InFlight;
import konnect.kernel.Problem;
import konnect.realtime.Workers;
import org.jboss.logging.Logger;

/**
 * Stores messages in the order in which they come: those that come while others are being stored go into one
 * transaction. Where that fails, each is stored by itself, so that what ails one of them hurts no other.
 */
@Singleton
public final class Scribe {
    private static final Logger LOG = Logger.getLogger(Scribe.class);
    private static final int AT_ONCE = 200;
    private static final int MOST_WAITING = 10_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** When the workers, who ask for messages to be stored, have stopped. */
    private static final int AFTER_WORKERS = Workers.LAST + 1;

    private final Messages messages;
    private final Workers workers;
    private final BlockingQueue<Asked> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final InFlight asked = new InFlight();
    private final Thread thread;

    private record Asked(Draft draft, CompletableFuture<Outcome.Stored> answer) {}

    public Scribe(Messages messages, Workers workers) {
        this.messages = messages;
        this.workers = workers;
        thread = Thread.ofPlatform().name("scribe").daemon().start(this::write);
    }

    /**
     * Stores it; answers when that is true.
     *
     * @throws Problem {@code TOO_FAST} when too many wait, {@code UNAVAILABLE} at the end of the server; the answer
     *     fails with what a message is refused for
     */
    CompletionStage<Outcome.Stored> write(Draft draft) {
        if (!asked.begin()) {
            throw new Problem(Code.UNAVAILABLE, "The server stops; try again shortly");
        }
        var ask = new Asked(draft, new CompletableFuture<>());
        if (!waiting.offer(ask)) {
            refuse(ask, new Problem(Code.TOO_FAST, "Too many messages wait to be stored; try again shortly"));
        }
        return ask.answer();
    }

    private void write() {
        var some = new ArrayList<Asked>(AT_ONCE);
        try {
            while (true) {
                some.add(waiting.take());
                waiting.drainTo(some, AT_ONCE - 1);
                write(List.copyOf(some));
                some.clear();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<Asked> some) {
        List<Outcome> outcomes;
        try {
            outcomes = messages.write(some.stream().map(Asked::draft).toList());
        } catch (RuntimeException e) {
            LOG.debugf(e, "%d messages could not be stored at once", some.size());
            some.forEach(each -> workers.run(() -> alone(each)));
            return;
        }
        for (int place = 0; place < some.size(); place++) {
            answer(some.get(place), outcomes.get(place));
        }
    }

    private void alone(Asked ask) {
        try {
            answer(ask, messages.write(ask.draft()));
        } catch (RuntimeException e) {
            refuse(ask, e);
        }
    }

    private void answer(Asked ask, Outcome outcome) {
        switch (outcome) {
            case Outcome.Stored stored -> {
                ask.answer().complete(stored);
                asked.end();
            }
            case Outcome.Refused refused -> refuse(ask, refused.problem());
        }
    }

    private void refuse(Asked ask, RuntimeException e) {
        ask.answer().completeExceptionally(e);
        asked.end();
    }

    void stop(@Observes @Priority(AFTER_WORKERS) ShutdownEvent event) {
        int left = asked.awaitEnd(LONGEST_WAIT);
        if (left > 0) {
            LOG.warnf("%d messages were not stored at the stop", left);
        }
        thread.interrupt();
    }
}
