package konnect.calls;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.calls.CallCommand.CallAnswer;
import konnect.calls.CallCommand.CallEnded;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.CallRejected;
import konnect.calls.CallCommand.IceCandidate;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.nodes.Bus;
import konnect.realtime.Command;
import konnect.realtime.Command.Done;
import konnect.realtime.Commands;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.realtime.Tidings;
import konnect.realtime.Told;

/**
 * The events of a call. What is only relayed is relayed on the event loop; what the session has to know of, the first
 * answer and the end, waits in the mailbox, and so does all that another node has to be asked for.
 */
@Singleton
public final class CallsSocket implements Commands, Tidings {
    private final CallSignals signals;
    private final Homes homes;
    private final Switchboard switchboard;
    private final People people;
    private final Bus bus;

    public CallsSocket(CallSignals signals, Homes homes, Switchboard switchboard, People people, Bus bus) {
        this.signals = signals;
        this.homes = homes;
        this.switchboard = switchboard;
        this.people = people;
        this.bus = bus;
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(
                Command.mailbox(CallOffer.class, this::offered, this::pass),
                Command.mailbox(CallAnswer.class, this::isRenegotiated, this::pass),
                Command.mailbox(IceCandidate.class, this::relayed, this::pass),
                Command.mailbox(CallRejected.class, this::pass),
                Command.mailbox(CallEnded.class, this::pass));
    }

    @Override
    public List<Told<?>> told() {
        return List.of(Signals.OFFER, Signals.ANSWER, Signals.CANDIDATE, Ended.REJECTED, Ended.ENDED);
    }

    private boolean offered(PersonSocket socket, CallOffer in) {
        socket.requireSelf(in.callerId());
        people.requireLive(socket.userId(), in.chatId());
        boolean here = homes.isHere(in.chatId());
        if (here) {
            signals.offer(From.of(socket), in);
        }
        return here;
    }

    private boolean isRenegotiated(PersonSocket socket, CallAnswer in) {
        people.requireLive(socket.userId(), in.chatId());
        return homes.isHere(in.chatId()) && signals.isRenegotiated(From.of(socket), in);
    }

    private boolean relayed(PersonSocket socket, IceCandidate in) {
        people.requireLive(socket.userId(), in.chatId());
        boolean here = homes.isHere(in.chatId());
        if (here) {
            signals.candidate(From.of(socket), in);
        }
        return here;
    }

    /** To the node that keeps the call. Nobody waits for what becomes of a candidate there. */
    private Done pass(PersonSocket socket, CallCommand in) {
        people.requireLive(socket.userId(), in.chatId());
        var home = homes.of(in.chatId());
        var from = From.of(socket);
        if (home.equals(bus.self())) {
            signals.take(from, in);
        } else if (in instanceof IceCandidate) {
            switchboard.tell(home, from, in);
        } else {
            ask(home, from, in);
        }
        return Command.DONE;
    }

    private void ask(String home, From from, CallCommand in) {
        try {
            switchboard.ask(home, from, in);
        } catch (Problem problem) {
            if (problem.code() == Code.UNAVAILABLE) {
                homes.doubt(in.chatId());
            }
            throw problem;
        }
    }
}
