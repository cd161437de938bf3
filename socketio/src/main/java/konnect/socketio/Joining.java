package konnect.socketio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One CONNECT on its way: waits for its turn, is authenticated, and only then registered. */
final class Joining {
    private final Client client;
    private final Connection connection;
    private final Namespace namespace;
    private final Handshake handshake;
    private final Admissions admissions;

    Joining(Client client, Namespace namespace, ObjectNode auth) {
        this.client = client;
        this.connection = client.connection;
        this.namespace = namespace;
        this.admissions = client.server.admissions();
        Opening opening = connection.opening;
        this.handshake = new Handshake(auth, opening.headers(), opening.address(), opening.query());
    }

    void start() {
        client.connecting(namespace.name());
        if (!admissions.submit(() -> connection.loop.run(this::authenticate))) {
            undecided();
        }
    }

    private void authenticate() {
        if (connection.isEnded()) {
            admissions.done();
            return;
        }
        ask().timeout(client.server.options().connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .onComplete(answer -> {
                    admissions.done();
                    connection.loop.run(() -> decided(answer.succeeded() ? null : answer.cause(), answer.result()));
                });
    }

    private Future<?> ask() {
        try {
            return namespace.authenticator().authenticate(handshake);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    /** The client may have gone while it was being authenticated: then nothing is registered. */
    private void decided(@Nullable Throwable failure, @Nullable Object principal) {
        if (connection.isEnded()) {
            return;
        }
        if (failure == null) {
            Socket socket = new Socket(client, namespace, handshake, principal);
            client.join(socket);
        } else if (failure instanceof ConnectRefused refused) {
            client.connectingEnded(namespace.name());
            client.refuse(namespace.name(), refused);
        } else {
            undecided();
        }
    }

    /** Clients take a refusal as final and come back after a lost connection: it is lost where nothing was decided. */
    private void undecided() {
        client.connectingEnded(namespace.name());
        connection.close(DisconnectReason.SERVER);
    }
}
