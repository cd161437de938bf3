package konnect.realtime;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import konnect.kernel.Json;
import konnect.realtime.Outbox.Letter;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/**
 * One event that this server tells people, with the one shape of its payload: what is sent and what is documented.
 *
 * @param event the name on the wire
 * @param payload the type that is encoded
 * @param when to whom it is told, and on what occasion; for the document
 */
public record Told<T>(String event, Type payload, String when) {
    public static <T> Told<T> of(String event, Class<T> payload, String when) {
        return new Told<>(event, payload, when);
    }

    /** One whose payload is a list. */
    public static <E> Told<List<E>> listOf(String event, Class<E> element, String when) {
        return new Told<>(event, new ListType(element), when);
    }

    /** Encoded once, to be sent to several people. */
    public Packet packet(T payload) {
        return Packet.event(Json.MAPPER, event, payload);
    }

    /** For the outbox. */
    public Letter to(String recipient, T payload) {
        return new Letter(recipient, event, payload);
    }

    private record ListType(Class<?> element) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {element};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
