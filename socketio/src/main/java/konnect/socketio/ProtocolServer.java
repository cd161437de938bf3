package konnect.socketio;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Arrays;

/** For development only: the server that the protocols' conformance suites expect. */
public final class ProtocolServer {
    private static final String ENGINE_PATH = "/engine.io/";
    private static final int MAX_PAYLOAD = 1_000_000;

    private ProtocolServer() {}

    /** Runs until killed; {@code --port N}, 0 for any. Prints one line when it is ready. */
    public static void main(String[] args) {
        int port = args.length == 2 && args[0].equals("--port") ? Integer.parseInt(args[1]) : 3000;
        Vertx vertx = Vertx.vertx();
        start(vertx, port)
                .onSuccess(server -> System.out.println("protocol server ready on port " + server.actualPort()))
                .onFailure(error -> {
                    System.err.println("protocol server cannot start: " + error.getMessage());
                    System.exit(1);
                });
    }

    static SocketIoOptions options() {
        return SocketIoOptions.builder()
                .pingInterval(Duration.ofMillis(300))
                .pingTimeout(Duration.ofMillis(200))
                .maxPayload(MAX_PAYLOAD)
                .connectTimeout(Duration.ofSeconds(1))
                .eventBudget(EventBudget.UNLIMITED)
                .originAllowed(origin -> true)
                .build();
    }

    static Future<HttpServer> start(Vertx vertx, int port) {
        SocketIoOptions options = options();
        SocketIoServer socketIo = SocketIoServer.create(vertx, options);
        socketIo.namespace("/").onConnect(ProtocolServer::echo);
        socketIo.namespace("/custom")
                .onConnect(socket -> socket.emit("auth", socket.handshake().auth()));
        Entrance engineIo = new Entrance(new Engine(vertx, options, Echo::new));
        return vertx.createHttpServer(options.applyTo(new HttpServerOptions()))
                .requestHandler(request -> route(request, socketIo, engineIo))
                .listen(port);
    }

    private static void route(HttpServerRequest request, SocketIoServer socketIo, Entrance engineIo) {
        String path = request.uri();
        if (path.startsWith(ENGINE_PATH)) {
            engineIo.handle(request);
        } else if (path.startsWith(socketIo.options().path())) {
            socketIo.handle(request);
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private static void echo(Socket socket) {
        socket.onEvent(event -> {
            Object[] args = event.args().toArray();
            switch (event.name()) {
                case "message" -> socket.emit("message-back", args);
                case "message-with-ack" -> event.ack(args);
                default -> {}
            }
        });
        socket.emit("auth", socket.handshake().auth());
    }

    /** Every Engine.IO message comes back. */
    private record Echo(Connection connection) implements Receiver {
        @Override
        public void opened() {
            connection.joined(true);
        }

        @Override
        public void text(byte[] packet, int offset) {
            connection.send(new Frame(Arrays.copyOf(packet, packet.length), false));
        }

        @Override
        public void binary(byte[] message) {
            connection.send(new Frame(message, true));
        }

        @Override
        public void closed(DisconnectReason reason) {}
    }
}
