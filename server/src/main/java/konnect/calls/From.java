package konnect.calls;

import konnect.realtime.PersonSocket;

/**
 * Whose signal it is, on whatever node the socket is.
 *
 * @param socket the id of the socket that it comes from
 */
record From(String personId, String socket) {
    static From of(PersonSocket socket) {
        return new From(socket.userId(), socket.id());
    }
}
