package konnect.calls;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.IceCandidate;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Json;
import konnect.kernel.Problem;
import konnect.nodes.Bus;
import konnect.nodes.Note;
import konnect.realtime.Workers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes signals to the node that keeps their call, and does those that other nodes have for calls kept here. */
@Singleton
@Startup
public final class Switchboard {
    private static final Logger LOG = Logger.getLogger(Switchboard.class);
    private static final String SIGNAL = "call-signal";
    private static final String ANSWER = "call-signal-done";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Bus bus;
    private final CallSignals signals;
    private final Distant distant;
    private final Workers workers;
    private final Map<String, CompletableFuture<Answer>> asked = new ConcurrentHashMap<>();

    /** What has become of a signal; without a code it was taken. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable String code, @Nullable String message) {}

    public Switchboard(Bus bus, CallSignals signals, Distant distant, Workers workers) {
        this.bus = bus;
        this.signals = signals;
        this.distant = distant;
        this.workers = workers;
        bus.hear(SIGNAL, this::heard);
        bus.hear(ANSWER, this::answered);
    }

    /** Nobody waits for what becomes of it. */
    void tell(String home, From from, CallCommand command) {
        say(signal(home, null, from, command));
    }

    /**
     * Waits until the other node has done it.
     *
     * @throws Problem as it was refused there; {@code UNAVAILABLE} when no answer comes
     */
    void ask(String home, From from, CallCommand command) {
        if (!bus.hears(Set.of())) {
            throw unreachable();
        }
        var number = Ids.next("a");
        var answer = new CompletableFuture<Answer>();
        asked.put(number, answer);
        try {
            say(signal(home, number, from, command));
            refuse(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(Code.UNAVAILABLE, "The server is stopping");
        } finally {
            asked.remove(number);
        }
    }

    private static Problem unreachable() {
        return new Problem(Code.UNAVAILABLE, "The call cannot be reached just now; try again shortly");
    }

    private static void refuse(Answer answer) {
        if (answer.code() != null) {
            throw new Problem(code(answer.code()), String.valueOf(answer.message()));
        }
    }

    /** One that only a newer version knows is still a refusal. */
    private static Code code(String name) {
        return Arrays.stream(Code.values())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(Code.CONFLICT);
    }

    private Signal signal(String home, @Nullable String number, From from, CallCommand command) {
        return new Signal(
                home,
                bus.self(),
                number,
                from.personId(),
                from.socket(),
                Signal.event(command),
                Json.MAPPER.valueToTree(command));
    }

    private void say(Signal signal) {
        bus.say(Note.of(SIGNAL, List.of(signal.home()), null, bytes(signal)));
    }

    /** On the bus' event loop: what does not block is done at once, so that it keeps its order. */
    private void heard(Note note) {
        if (!note.to().contains(bus.self())) {
            return;
        }
        try {
            var signal = Json.MAPPER.readValue(note.body().getBytes(), Signal.class);
            distant.signalled(signal.from(), signal.node());
            var command = signal.command();
            if (command instanceof CallOffer || command instanceof IceCandidate) {
                take(signal, command);
            } else {
                workers.run(() -> take(signal, command));
            }
        } catch (IOException e) {
            LOG.warn("a signal of another node could not be read", e);
        }
    }

    private void take(Signal signal, CallCommand command) {
        Answer answer;
        try {
            signals.take(signal.from(), command);
            answer = new Answer(null, null);
        } catch (Problem problem) {
            answer = new Answer(problem.code().name(), problem.detail());
        }
        if (signal.asked() != null) {
            bus.say(Note.of(ANSWER, List.of(signal.node()), signal.asked(), bytes(answer)));
        }
    }

    private void answered(Note note) {
        var waiting = note.key() == null ? null : asked.get(note.key());
        if (waiting != null) {
            try {
                waiting.complete(Json.MAPPER.readValue(note.body().getBytes(), Answer.class));
            } catch (IOException e) {
                waiting.completeExceptionally(e);
            }
        }
    }

    private static byte[] bytes(Object value) {
        try {
            return Json.MAPPER.writeValueAsBytes(value);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }
}
