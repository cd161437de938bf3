package konnect.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.semconv.ErrorAttributes;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import konnect.kernel.Code;
import konnect.kernel.Json;
import konnect.kernel.LogIds;
import konnect.kernel.Problem;
import konnect.kernel.Valid;
import konnect.socketio.DisconnectReason;
import konnect.socketio.Event;
import org.jboss.logging.Logger;

/** Every event of every client passes here: known, parsed, validated, run in its lane, answered. */
@Singleton
public final class Gateway {
    private static final Logger LOG = Logger.getLogger(Gateway.class);
    static final Told<ErrorOut> SERVER_ERROR =
            Told.of("server-error", ErrorOut.class, "To the sender of an event that was refused and wanted no ack");

    private static final int MAX_PAYLOAD_ARGUMENTS = 1;

    private final Map<String, Command<?, ?>> commands = new HashMap<>();
    private final List<Arrivals> arrivals;
    private final Validator validator;
    private final Tracer tracer;

    public Gateway(@All List<Commands> all, @All List<Arrivals> arrivals, Validator validator, Tracer tracer) {
        this.arrivals = arrivals;
        this.validator = validator;
        this.tracer = tracer;
        for (var each : all) {
            for (var command : each.commands()) {
                if (commands.put(command.event(), command) != null) {
                    throw new IllegalStateException("two commands take the event " + command.event());
                }
            }
        }
    }

    /** All events that clients may send. */
    public Collection<Command<?, ?>> commands() {
        return List.copyOf(commands.values());
    }

    /** On the socket's event loop. */
    void gone(PersonSocket person, DisconnectReason reason) {
        long silentMs = person.silentMs();
        arrivals.forEach(each -> each.gone(person, reason, silentMs));
    }

    /** On the socket's event loop. */
    void take(PersonSocket person, Event event) {
        try {
            var command = commands.get(event.name());
            if (command == null) {
                throw new Problem(Code.VALIDATION_FAILED, "There is no event of this name");
            }
            run(person, event, command);
        } catch (Problem problem) {
            refuse(event, problem);
        } catch (RuntimeException e) {
            refuse(event, failure(person, event, e));
        }
    }

    private <T extends Record, A> void run(PersonSocket person, Event event, Command<T, A> command) {
        T payload = Valid.check(validator, Json.read(payload(event), command.payload()));
        switch (command.lane()) {
            case RELAY -> command.work().apply(person, payload).thenAccept(done -> answer(event, done));
            case MAILBOX -> {
                if (command.relayed().test(person, payload)) {
                    answer(event, Command.DONE);
                } else {
                    post(person, true, () -> work(person, event, command, payload));
                }
            }
            case DEFERRED -> post(person, false, () -> work(person, event, command, payload));
        }
    }

    private static void post(PersonSocket person, boolean blocks, Supplier<CompletionStage<?>> work) {
        if (!person.mailbox().offer(new Mailbox.Work(blocks, work))) {
            throw new Problem(Code.TOO_FAST, "Too many commands of this socket wait already");
        }
    }

    /** Never fails: whoever asked is told why. */
    private <T extends Record, A> CompletionStage<?> work(
            PersonSocket person, Event event, Command<T, A> command, T payload) {
        var span =
                tracer.spanBuilder(command.event()).setSpanKind(SpanKind.SERVER).startSpan();
        CompletionStage<A> work;
        try (var _ = span.makeCurrent();
                var _ = ids(person, event)) {
            work = command.work().apply(person, payload);
        } catch (RuntimeException e) {
            work = CompletableFuture.failedFuture(e);
        }
        return work.handle((done, e) -> {
            if (e == null) {
                answer(event, done);
            } else {
                var cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
                refuse(person, event, span, cause);
            }
            span.end();
            return done;
        });
    }

    private static void refuse(PersonSocket person, Event event, Span span, Throwable e) {
        if (e instanceof Problem problem) {
            span.setAttribute(ErrorAttributes.ERROR_TYPE, problem.code().name());
            refuse(event, problem);
        } else {
            span.setStatus(StatusCode.ERROR);
            refuse(event, failure(person, event, e));
        }
    }

    private static JsonNode payload(Event event) {
        if (event.args().size() > MAX_PAYLOAD_ARGUMENTS) {
            throw new Problem(Code.VALIDATION_FAILED, "An event takes one payload");
        }
        var payload = event.args().isEmpty() ? JsonNodeFactory.instance.objectNode() : event.arg(0);
        if (!payload.isObject()) {
            throw new Problem(Code.VALIDATION_FAILED, "The payload must be an object");
        }
        return payload;
    }

    private static void answer(Event event, Object result) {
        if (event.wantsAck()) {
            event.ack(new Acknowledged(true, result));
        }
    }

    /** Tells the sender why: through the acknowledgement when one is wanted, else by {@code server-error}. */
    static void refuse(Event event, Problem problem) {
        var error = new ErrorOut(problem.code(), problem.detail(), null);
        if (event.wantsAck()) {
            event.ack(Map.of("ok", false, "error", error));
        } else {
            event.socket().send(SERVER_ERROR.packet(new ErrorOut(problem.code(), problem.detail(), event.name())));
        }
    }

    private static LogIds.Scope ids(PersonSocket person, Event event) {
        var session = event.args().isEmpty() ? "" : event.arg(0).path("chatId").asText();
        return LogIds.of(person.userId(), session);
    }

    private static Problem failure(PersonSocket person, Event event, Throwable e) {
        try (var _ = ids(person, event)) {
            LOG.errorf(e, "the event %s failed", event.name());
        }
        return new Problem(Code.INTERNAL, "Something went wrong on our side");
    }
}
