package konnect.relay;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.Map;
import konnect.socketio.Event;
import konnect.socketio.EventBudget;
import konnect.socketio.Namespace;
import konnect.socketio.SocketIoOptions;
import konnect.socketio.SocketIoServer;

/** The Socket.IO module alone, doing what peers/socketio.js does. */
public final class RelayServer {
    private RelayServer() {}

    public static void main(String[] args) {
        int port = Integer.parseInt(args[0]);
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        SocketIoOptions options = SocketIoOptions.builder()
                .pingInterval(Duration.ofSeconds(25))
                .pingTimeout(Duration.ofSeconds(20))
                .maxConnectionsPerAddress(10_000)
                .eventBudget(EventBudget.UNLIMITED)
                .build();
        SocketIoServer server = SocketIoServer.create(vertx, options);
        Namespace people = server.namespace("/");
        people.onConnect(socket -> socket.onEvent(event -> handle(people, event)));
        vertx.createHttpServer(options.applyTo(new HttpServerOptions()))
                .requestHandler(server::handle)
                .listen(port, "127.0.0.1")
                .onFailure(error -> System.exit(1));
    }

    private static void handle(Namespace people, Event event) {
        switch (event.name()) {
            case "register" -> {
                String userId = event.arg(0).path("userId").asText();
                event.socket().join("person:" + userId);
                event.socket().emit("registered", Map.of("userId", userId));
            }
            case "relay" -> people.to("person:" + event.arg(0).path("to").asText()).emit("relayed", event.arg(0));
            default -> {}
        }
    }
}
