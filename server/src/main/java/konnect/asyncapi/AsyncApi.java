package konnect.asyncapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import konnect.kernel.Code;
import konnect.kernel.Refuses;
import konnect.realtime.Command;
import konnect.realtime.EventName;
import konnect.realtime.Gateway;
import konnect.realtime.Tidings;
import konnect.realtime.Told;

/**
 * The real-time contract as an AsyncAPI 3 document. Every message is the type that is parsed or encoded, every answer
 * that of the command, every refusal what the payload says it {@link Refuses}.
 */
@Singleton
public final class AsyncApi {
    /** What any event may be refused with. */
    private static final EnumSet<Code> ANY =
            EnumSet.of(Code.VALIDATION_FAILED, Code.TOO_FAST, Code.INTERNAL, Code.UNAVAILABLE);

    private static final String CHANNEL = "konnect";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Collection<Command<?, ?>> commands;
    private final List<Told<?>> told;

    public AsyncApi(Gateway gateway, @All List<Tidings> tidings) {
        commands = gateway.commands();
        told = tidings.stream()
                .flatMap(each -> each.told().stream())
                .sorted(Comparator.comparing(each -> each.payload().getTypeName()))
                .toList();
    }

    /** Made anew each time; keep it. */
    public ObjectNode document() {
        var shapes = new Shapes();
        var operations = NODES.objectNode();
        var messages = NODES.objectNode();
        commands.stream()
                .sorted(Comparator.comparing(Command::event))
                .forEach(command -> take(command, shapes, operations, messages));
        var byEvent = new TreeMap<String, List<Told<?>>>();
        told.forEach(each -> byEvent.merge(
                each.event(),
                List.of(each),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        byEvent.forEach((event, tellings) -> tell(event, tellings, shapes, operations, messages));
        var components = NODES.objectNode();
        components.set("messages", messages);
        components.set("schemas", shapes.schemas());
        components.set("securitySchemes", Frame.security());
        var document = Frame.of(CHANNEL, messages.fieldNames());
        document.set("operations", operations);
        document.set("components", components);
        return document;
    }

    private static void take(Command<?, ?> command, Shapes shapes, ObjectNode operations, ObjectNode messages) {
        var event = command.event();
        var name = Objects.requireNonNull(command.payload().getAnnotation(EventName.class));
        messages.set("client." + event, message(event, name.does(), shapes.taken(command.payload())));
        messages.set("ack." + event, message(event, "The acknowledgement of " + event, answer(command, shapes)));
        var operation = operation("receive", name.does(), "client." + event);
        var reply = operation.putObject("reply");
        reply.set("channel", NODES.objectNode().put("$ref", "#/channels/" + CHANNEL));
        reply.set("messages", references("ack." + event));
        operations.set("client." + event, operation);
    }

    private static void tell(
            String event, List<Told<?>> tellings, Shapes shapes, ObjectNode operations, ObjectNode messages) {
        var when = tellings.stream().map(Told::when).distinct().toList();
        var payloads =
                tellings.stream().map(each -> shapes.told(each.payload())).toList();
        var summary = String.join(". ", when);
        messages.set(
                "server." + event,
                message(event, summary, payloads.size() == 1 ? payloads.getFirst() : anyOf(payloads)));
        operations.set("server." + event, operation("send", summary, "server." + event));
    }

    /** The refusal, or {@code ok} with what the command tells beside it. */
    private static ObjectNode answer(Command<?, ?> command, Shapes shapes) {
        var answers = new ArrayList<>(shapes.answers(command.answer()));
        answers.add(refusal(command.payload()));
        return anyOf(answers);
    }

    private static ObjectNode refusal(Class<?> payload) {
        var codes = EnumSet.copyOf(ANY);
        var own = payload.getAnnotation(Refuses.class);
        if (own != null) {
            codes.addAll(List.of(own.value()));
        }
        var refusal = NODES.objectNode().put("type", "object");
        var properties = refusal.putObject("properties");
        properties.putObject("ok").put("const", false);
        var error = properties.putObject("error").put("type", "object");
        var code = error.putObject("properties");
        var choice = code.putObject("code").put("type", "string").putArray("enum");
        codes.forEach(each -> choice.add(each.name()));
        code.putObject("message").put("type", "string");
        error.putArray("required").add("code").add("message");
        refusal.putArray("required").add("ok").add("error");
        return refusal;
    }

    private static ObjectNode message(String event, String summary, ObjectNode payload) {
        var message = NODES.objectNode().put("name", event).put("summary", summary);
        message.set("payload", payload);
        return message;
    }

    private static ObjectNode operation(String action, String summary, String message) {
        var operation = NODES.objectNode().put("action", action).put("summary", summary);
        operation.set("channel", NODES.objectNode().put("$ref", "#/channels/" + CHANNEL));
        operation.set("messages", references(message));
        return operation;
    }

    private static ArrayNode references(String message) {
        return NODES.arrayNode().add(NODES.objectNode().put("$ref", "#/channels/" + CHANNEL + "/messages/" + message));
    }

    private static ObjectNode anyOf(List<ObjectNode> schemas) {
        var any = NODES.objectNode();
        any.putArray("anyOf").addAll(schemas);
        return any;
    }
}
