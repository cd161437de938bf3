package konnect.calls;

import java.util.function.Predicate;
import konnect.calls.Call.Ringing;
import konnect.calls.Call.Running;

/**
 * What time and lost sockets make of a call. Pure.
 *
 * @param here whether a party's socket is still connected
 * @param now milliseconds of the clock of {@link Turn}
 */
record Watch(String chatId, Predicate<Party> here, long now) {
    Step look(Call call) {
        return switch (call) {
            case Ringing ringing -> ringing(ringing);
            case Running running -> running(running);
        };
    }

    /** A call that is being answered is left alone: its answer decides. */
    private Step ringing(Ringing ringing) {
        if (ringing.answering() != null) {
            return Step.to(ringing);
        }
        if (now >= ringing.until()) {
            return over(Ended.NO_ANSWER);
        }
        var seat = watched(ringing.caller(), ringing.seat());
        return now >= seat.backBy()
                ? over(Ended.DISCONNECTED)
                : Step.to(new Ringing(ringing.caller(), seat, ringing.until(), ringing.kept(), null));
    }

    private Step running(Running running) {
        var user = watched(Side.USER, running.user());
        var expert = watched(Side.EXPERT, running.expert());
        return now >= Math.min(user.backBy(), expert.backBy())
                ? over(Ended.DISCONNECTED)
                : Step.to(new Running(user, expert, running.offering()));
    }

    private Seat watched(Side side, Seat seat) {
        return seat.socket() == null ? seat : seat.watched(here.test(new Party(side, seat.socket())), now);
    }

    /** The end, told to every socket of both. */
    Step over(String reason) {
        var packet = Ended.packet(chatId, reason);
        return Step.to(null, Send.every(Side.USER, packet), Send.every(Side.EXPERT, packet));
    }
}
