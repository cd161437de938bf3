package konnect.realtime;

import konnect.socketio.DisconnectReason;

/** Hears of sockets that go. Implemented by presence. */
public interface Arrivals {
    /**
     * A socket is gone; on its event loop, so it must not block.
     *
     * @param silentMs how long ago its last packet had come
     */
    void gone(PersonSocket socket, DisconnectReason reason, long silentMs);
}
