package konnect.calls;

import konnect.realtime.Aim;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** One packet to a side: to all of its sockets, to one alone, or to all but one. */
record Send(Side to, Aim.Kind aim, @Nullable String socket, Packet packet) {
    static Send every(Side to, Packet packet) {
        return new Send(to, Aim.Kind.EVERY, null, packet);
    }

    static Send beside(Party party, Packet packet) {
        return new Send(party.side(), Aim.Kind.BESIDE, party.socket(), packet);
    }

    /** To the seat's socket; to every socket of the side while the seat is empty. */
    static Send to(Side side, Seat seat, Packet packet) {
        return seat.socket() == null ? every(side, packet) : new Send(side, Aim.Kind.ONLY, seat.socket(), packet);
    }
}
