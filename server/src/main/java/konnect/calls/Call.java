package konnect.calls;

import java.util.List;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/** Where the call of one session stands. Never changed; {@link Turn} makes the next one. */
sealed interface Call {
    /** A candidate that waits for the answer. */
    record Kept(Party from, Packet candidate) {}

    /**
     * Rings at every socket of the side that is called.
     *
     * @param until when it is given up
     * @param kept candidates of both, in the order in which they came
     * @param answering the socket whose answer is being written down; null while nobody answers
     */
    record Ringing(
            Side caller,
            Seat seat,
            long until,
            List<Kept> kept,
            @Nullable String answering) implements Call {
        public Ringing {
            kept = List.copyOf(kept);
        }

        Ringing answeredBy(@Nullable String socket) {
            return new Ringing(caller, seat, until, kept, socket);
        }
    }

    /**
     * Both talk.
     *
     * @param offering the side whose new offer nobody has answered yet; null without one
     */
    record Running(Seat user, Seat expert, @Nullable Side offering) implements Call {
        Seat seat(Side side) {
            return side == Side.USER ? user : expert;
        }

        Running seated(Side side, Seat seat) {
            return side == Side.USER ? new Running(seat, expert, offering) : new Running(user, seat, offering);
        }

        Running offered(@Nullable Side side) {
            return new Running(user, expert, side);
        }
    }
}
