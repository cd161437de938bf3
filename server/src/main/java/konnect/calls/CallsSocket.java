package konnect.calls;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.calls.CallCommand.CallAnswer;
import konnect.calls.CallCommand.CallEnded;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.CallRejected;
import konnect.calls.CallCommand.IceCandidate;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.realtime.Command;
import konnect.realtime.Command.Done;
import konnect.realtime.Commands;
import konnect.realtime.LivePair;
import konnect.realtime.People;
import konnect.realtime.PersonSocket;
import konnect.realtime.Tidings;
import konnect.realtime.Told;
import konnect.sessions.SessionCalls;
import konnect.sessions.Sessions;

/**
 * The events of a call. What is only relayed is relayed on the event loop; what the session has to know of, the first
 * answer and the end, waits in the mailbox.
 */
@Singleton
public final class CallsSocket implements Commands, Tidings {
    private final Calls calls;
    private final SessionCalls sessions;
    private final People people;
    private final long ringMs;

    public CallsSocket(Calls calls, SessionCalls sessions, People people, Config config) {
        this.calls = calls;
        this.sessions = sessions;
        this.people = people;
        this.ringMs = config.times().ring();
    }

    @Override
    public List<Command<?, ?>> commands() {
        return List.of(
                Command.relay(CallOffer.class, this::offer),
                Command.mailbox(CallAnswer.class, this::isRenegotiated, this::answer),
                Command.relay(IceCandidate.class, this::candidate),
                Command.mailbox(CallRejected.class, this::reject),
                Command.mailbox(CallEnded.class, this::end));
    }

    @Override
    public List<Told<?>> told() {
        return List.of(Signals.OFFER, Signals.ANSWER, Signals.CANDIDATE, Ended.REJECTED, Ended.ENDED);
    }

    private Done offer(PersonSocket socket, CallOffer in) {
        socket.requireSelf(in.callerId());
        var live = people.requireLive(socket.userId(), in.chatId());
        var packet = Signals.offer(in, socket.userId());
        if (live.isRinging() && !live.isUser()) {
            throw new Problem(Code.CONFLICT, "The user's call rings already; answer that one");
        }
        if (calls.isBusy(socket.userId(), in.chatId())) {
            throw new Problem(Code.CONFLICT, "You are in another call");
        }
        if (!live.isRinging() && calls.isBusy(live.otherUserId(), in.chatId())) {
            socket.send(Ended.rejected(in.chatId(), Ended.BUSY));
        } else {
            calls.take(line(socket, live), party(socket, live), turn -> turn.offer(packet, ringMs));
        }
        return Command.DONE;
    }

    private boolean isRenegotiated(PersonSocket socket, CallAnswer in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        var packet = Signals.answer(in);
        return calls.tryTake(line(socket, live), party(socket, live), turn -> turn.renegotiated(packet));
    }

    private Done answer(PersonSocket socket, CallAnswer in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        var line = line(socket, live);
        var by = party(socket, live);
        calls.take(line, by, turn -> turn.claimed(live.isRinging()));
        boolean runs = false;
        try {
            runs = sessions.answered(in.chatId(), socket.userId());
        } finally {
            if (!runs) {
                calls.take(line, by, Turn::unclaimed);
            }
        }
        if (!runs) {
            throw Sessions.ended();
        }
        goesOut(line, by, in);
        return Command.DONE;
    }

    /** The caller may have hung up while the answer was being written down. */
    private void goesOut(Line line, Party by, CallAnswer in) {
        try {
            calls.take(line, by, turn -> turn.answered(Signals.answer(in)));
        } catch (Problem over) {
            sessions.over(in.chatId());
            throw over;
        }
    }

    private Done candidate(PersonSocket socket, IceCandidate in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        var packet = Signals.candidate(in);
        calls.take(line(socket, live), party(socket, live), turn -> turn.candidate(packet));
        return Command.DONE;
    }

    private Done reject(PersonSocket socket, CallRejected in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        var packet = Ended.rejected(in.chatId(), in.reason());
        calls.take(line(socket, live), party(socket, live), turn -> turn.rejected(packet));
        sessions.hungUp(in.chatId(), socket.userId(), live.isRinging());
        return Command.DONE;
    }

    private Done end(PersonSocket socket, CallEnded in) {
        var live = people.requireLive(socket.userId(), in.chatId());
        var packet = Ended.packet(in.chatId(), in.word());
        calls.take(line(socket, live), party(socket, live), turn -> turn.ended(packet));
        sessions.hungUp(in.chatId(), socket.userId(), live.isRinging());
        return Command.DONE;
    }

    private static Line line(PersonSocket socket, LivePair live) {
        return Line.of(socket.userId(), live);
    }

    private static Party party(PersonSocket socket, LivePair live) {
        return new Party(live.isUser() ? Side.USER : Side.EXPERT, socket.id());
    }
}
