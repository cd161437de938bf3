package konnect.socketio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Socket.IO on one connection: its namespaces, and packets that wait for their attachments. */
final class Client implements Receiver {
    private static final Set<String> RESERVED =
            Set.of("connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener");

    final Connection connection;
    final SocketIoServer server;
    private final List<Socket> sockets = new ArrayList<>(1);
    private @Nullable Set<String> connecting;
    private @Nullable Assembly assembly;

    Client(SocketIoServer server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    @Override
    public void text(byte[] packet, int offset) throws BadPacket {
        if (assembly != null) {
            throw new BadPacket("text in place of an attachment");
        }
        Head head = Head.read(packet, offset, server.options().maxAttachments());
        switch (head.type()) {
            case CONNECT -> connect(head, packet);
            case DISCONNECT -> disconnect(head, packet);
            case EVENT, ACK, BINARY_EVENT, BINARY_ACK -> data(head, packet);
            case CONNECT_ERROR -> throw new BadPacket("from a client");
        }
    }

    @Override
    public void binary(byte[] message) throws BadPacket {
        Assembly open = assembly;
        if (open == null) {
            throw new BadPacket("an attachment of nothing");
        }
        if (open.add(message)) {
            assembly = null;
            dispatch(open.head, open.args);
        }
    }

    private void data(Head head, byte[] packet) throws BadPacket {
        if (!(server.json().read(packet, head.body()) instanceof ArrayNode args)) {
            throw new BadPacket("arguments are an array");
        }
        if (head.isAck() && head.ackId() < 0) {
            throw new BadPacket("an acknowledgement of nothing");
        }
        if (head.attachments() > 0) {
            assembly = new Assembly(head, args, server.options().maxPayload());
        } else {
            dispatch(head, args);
        }
    }

    private void dispatch(Head head, ArrayNode args) throws BadPacket {
        Socket socket = socket(head.namespace());
        if (socket == null) {
            throw new BadPacket("a namespace not joined");
        }
        switch (head.type()) {
            case EVENT, BINARY_EVENT -> event(socket, head, args);
            case ACK, BINARY_ACK -> socket.acknowledged(head.ackId(), args);
            case CONNECT, DISCONNECT, CONNECT_ERROR -> throw new BadPacket("not data");
        }
    }

    private void event(Socket socket, Head head, ArrayNode args) throws BadPacket {
        JsonNode name = args.path(0);
        if (!name.isTextual() || RESERVED.contains(name.textValue())) {
            throw new BadPacket("an event has a name of its own");
        }
        Event event = new Event(socket, name.textValue(), args, head.ackId());
        if (connection.inbound().traffic().admitsEvent(connection.inbound().millis(), event.name())) {
            socket.received(event);
        } else if (refusal()) {
            socket.refused(event);
        }
    }

    /** False when it was one too many and the connection is closed. */
    private boolean refusal() {
        server.options().metrics().eventRefused();
        if (connection.inbound().traffic().admitsRefusal(connection.inbound().millis())) {
            return true;
        }
        connection.close(DisconnectReason.FLOODED);
        return false;
    }

    // ---- joining and leaving

    private void connect(Head head, byte[] packet) throws BadPacket {
        JsonNode auth = head.hasBody(packet)
                ? server.json().read(packet, head.body())
                : server.options().mapper().createObjectNode();
        if (!(auth instanceof ObjectNode payload) || head.ackId() >= 0) {
            throw new BadPacket("CONNECT carries an object");
        }
        String name = head.namespace();
        if (socket(name) != null || isConnecting(name)) {
            throw new BadPacket("joined already");
        }
        Namespace namespace = server.find(name);
        if (namespace == null) {
            refuse(name, new ConnectRefused("Invalid namespace", null));
        } else if (!connection
                .inbound()
                .traffic()
                .admitsEvent(connection.inbound().millis(), "")) {
            if (refusal()) {
                refuse(name, new ConnectRefused("Too fast", null));
            }
        } else {
            new Joining(this, namespace, payload).start();
        }
    }

    private void disconnect(Head head, byte[] packet) throws BadPacket {
        if (head.hasBody(packet)) {
            throw new BadPacket("DISCONNECT carries nothing");
        }
        Socket socket = socket(head.namespace());
        if (socket != null) {
            leave(socket, DisconnectReason.CLIENT_DISCONNECT);
        }
    }

    void connecting(String namespace) {
        if (connecting == null) {
            connecting = new HashSet<>(2);
        }
        connecting.add(namespace);
        connection.joined(true);
    }

    void connectingEnded(String namespace) {
        if (connecting != null && connecting.remove(namespace) && connecting.isEmpty()) {
            connecting = null;
        }
        connection.joined(inUse());
    }

    private boolean isConnecting(String namespace) {
        return connecting != null && connecting.contains(namespace);
    }

    private boolean inUse() {
        return connecting != null || !sockets.isEmpty();
    }

    void join(Socket socket) {
        sockets.add(socket);
        connectingEnded(socket.namespace().name());
        socket.start();
    }

    void refuse(String namespace, ConnectRefused refused) {
        server.options().metrics().connectRefused();
        ObjectNode answer = server.options().mapper().createObjectNode().put("message", refused.getMessage());
        if (refused.data() != null) {
            answer.set("data", refused.data());
        }
        connection.send(Frame.text("44" + Packet.prefix(namespace) + answer));
    }

    void leave(Socket socket, DisconnectReason reason) {
        if (sockets.remove(socket)) {
            socket.ended(reason);
            connection.joined(inUse());
        }
    }

    private @Nullable Socket socket(String namespace) {
        for (int i = 0; i < sockets.size(); i++) {
            if (sockets.get(i).namespace().name().equals(namespace)) {
                return sockets.get(i);
            }
        }
        return null;
    }

    @Override
    public void closed(DisconnectReason reason) {
        assembly = null;
        List<Socket> left = List.copyOf(sockets);
        sockets.clear();
        for (Socket socket : left) {
            socket.ended(reason);
        }
    }
}
