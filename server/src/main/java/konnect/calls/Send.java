package konnect.calls;

import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** One packet to a side: to all of its sockets, to one alone, or to all but one. */
record Send(Side to, Aim aim, @Nullable String socket, Packet packet) {
    enum Aim {
        EVERY,
        ONLY,
        BESIDE
    }

    static Send every(Side to, Packet packet) {
        return new Send(to, Aim.EVERY, null, packet);
    }

    static Send beside(Party party, Packet packet) {
        return new Send(party.side(), Aim.BESIDE, party.socket(), packet);
    }

    /** To the seat's socket; to every socket of the side while the seat is empty. */
    static Send to(Side side, Seat seat, Packet packet) {
        return seat.socket() == null ? every(side, packet) : new Send(side, Aim.ONLY, seat.socket(), packet);
    }
}
