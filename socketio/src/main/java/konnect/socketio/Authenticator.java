package konnect.socketio;

import io.vertx.core.Future;

/** Decides who may join a namespace. Called on the connection's event loop: it must not block. */
@FunctionalInterface
public interface Authenticator {
    /**
     * Nothing is registered before the future succeeds; its value becomes {@link Socket#principal()}.
     *
     * @return fails with {@link ConnectRefused} to tell the client why, who takes it as final; any other failure decides
     *     nothing and closes the connection, so that the client tries again
     */
    Future<?> authenticate(Handshake handshake);
}
