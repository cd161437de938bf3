package konnect.calls;

import jakarta.inject.Singleton;
import konnect.calls.CallCommand.CallAnswer;
import konnect.calls.CallCommand.CallEnded;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.CallRejected;
import konnect.calls.CallCommand.IceCandidate;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.realtime.Aim;
import konnect.realtime.LivePair;
import konnect.realtime.People;
import konnect.sessions.SessionCalls;
import konnect.sessions.Sessions;

/** What signals do to a call that this node keeps, whichever node they come from. */
@Singleton
public final class CallSignals {
    private final Calls calls;
    private final SessionCalls sessions;
    private final People people;
    private final long ringMs;

    public CallSignals(Calls calls, SessionCalls sessions, People people, Config config) {
        this.calls = calls;
        this.sessions = sessions;
        this.people = people;
        this.ringMs = config.times().ring();
    }

    /** Any signal. Offers and candidates never block; the others may ask the database. */
    void take(From from, CallCommand command) {
        switch (command) {
            case CallOffer offer -> offer(from, offer);
            case CallAnswer answer -> {
                if (!isRenegotiated(from, answer)) {
                    answer(from, answer);
                }
            }
            case IceCandidate candidate -> candidate(from, candidate);
            case CallRejected rejected -> reject(from, rejected);
            case CallEnded ended -> end(from, ended);
        }
    }

    void offer(From from, CallOffer in) {
        var live = people.requireLive(from.personId(), in.chatId());
        var packet = Signals.offer(in, from.personId());
        if (live.isRinging() && !live.isUser()) {
            throw new Problem(Code.CONFLICT, "The user's call rings already; answer that one");
        }
        if (calls.isBusy(from.personId(), in.chatId())) {
            throw new Problem(Code.CONFLICT, "You are in another call");
        }
        if (!live.isRinging() && calls.isBusy(live.otherUserId(), in.chatId())) {
            people.sendInOrder(from.personId(), Aim.only(from.socket()), Ended.rejected(in.chatId(), Ended.BUSY));
        } else {
            calls.take(line(from, live), party(from, live), turn -> turn.offer(packet, ringMs));
        }
    }

    boolean isRenegotiated(From from, CallAnswer in) {
        var live = people.requireLive(from.personId(), in.chatId());
        var packet = Signals.answer(in);
        return calls.tryTake(line(from, live), party(from, live), turn -> turn.renegotiated(packet));
    }

    void answer(From from, CallAnswer in) {
        var live = people.requireLive(from.personId(), in.chatId());
        var line = line(from, live);
        var by = party(from, live);
        calls.take(line, by, turn -> turn.claimed(live.isRinging()));
        boolean runs = false;
        try {
            runs = sessions.answered(in.chatId(), from.personId());
        } finally {
            if (!runs) {
                calls.take(line, by, Turn::unclaimed);
            }
        }
        if (!runs) {
            throw Sessions.ended();
        }
        goesOut(line, by, in);
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

    void candidate(From from, IceCandidate in) {
        var live = people.requireLive(from.personId(), in.chatId());
        var packet = Signals.candidate(in);
        calls.take(line(from, live), party(from, live), turn -> turn.candidate(packet));
    }

    void reject(From from, CallRejected in) {
        var live = people.requireLive(from.personId(), in.chatId());
        var packet = Ended.rejected(in.chatId(), in.reason());
        calls.take(line(from, live), party(from, live), turn -> turn.rejected(packet));
        sessions.hungUp(in.chatId(), from.personId(), live.isRinging());
    }

    void end(From from, CallEnded in) {
        var live = people.requireLive(from.personId(), in.chatId());
        var packet = Ended.packet(in.chatId(), in.word());
        calls.take(line(from, live), party(from, live), turn -> turn.ended(packet));
        sessions.hungUp(in.chatId(), from.personId(), live.isRinging());
    }

    private static Line line(From from, LivePair live) {
        return Line.of(from.personId(), live);
    }

    private static Party party(From from, LivePair live) {
        return new Party(live.isUser() ? Side.USER : Side.EXPERT, from.socket());
    }
}
