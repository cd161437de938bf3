package konnect.calls;

import java.util.ArrayList;
import java.util.List;
import konnect.calls.Call.Kept;
import konnect.calls.Call.Ringing;
import konnect.calls.Call.Running;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.socketio.Packet;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a call: what one signal of one of the two makes of it. Pure; every refusal leaves the call as it was.
 *
 * @param call null where no call is known
 * @param now milliseconds of any clock that does not go back
 */
record Turn(String chatId, @Nullable Call call, Party by, long now) {
    /** Candidates that wait for an answer, of both sides together. */
    static final int MAX_KEPT = 200;

    static final int MAX_KEPT_BYTES = 256 * 1024;

    /** A first offer rings; one in a running call renegotiates. The user's wins over the expert's. */
    Step offer(Packet offer, long ringMs) {
        return switch (call) {
            case null -> ring(offer, now + ringMs, List.of());
            case Ringing ringing -> again(ringing, offer);
            case Running running -> renegotiate(running, offer);
        };
    }

    private Step ring(Packet offer, long until, List<Send> before) {
        var sends = new ArrayList<>(before);
        sends.add(Send.every(by.side().other(), offer));
        return new Step(new Ringing(by.side(), Seat.on(by.socket()), until, List.of(), null), sends);
    }

    /** The caller starts over, or both call at once. However often, it rings no longer. */
    private Step again(Ringing ringing, Packet offer) {
        if (ringing.answering() != null) {
            throw conflict("The call is being answered just now");
        }
        if (ringing.caller() == by.side()) {
            return ring(offer, ringing.until(), displaced(ringing.seat()));
        }
        if (by.side() == Side.EXPERT) {
            throw conflict("The user's call rings already; answer that one");
        }
        return ring(offer, ringing.until(), List.of(Send.beside(by, Ended.packet(chatId, Ended.ANSWERED_ELSEWHERE))));
    }

    private Step renegotiate(Running running, Packet offer) {
        if (running.offering() == Side.USER && by.side() == Side.EXPERT) {
            throw conflict("The user's offer waits for its answer; take that one");
        }
        var sends = new ArrayList<>(displaced(running.seat(by.side())));
        var other = by.side().other();
        sends.add(Send.to(other, running.seat(other), offer));
        return new Step(running.seated(by.side(), Seat.on(by.socket())).offered(by.side()), sends);
    }

    /** Another tab of the same person takes the call over. */
    private List<Send> displaced(Seat seat) {
        return seat.socket() == null || seat.isOn(by.socket())
                ? List.of()
                : List.of(Send.to(by.side(), seat, Ended.packet(chatId, Ended.ANSWERED_ELSEWHERE)));
    }

    /** The answer to an offer within a running call; null where this is none, but the answer to one that rings. */
    @Nullable
    Step renegotiated(Packet answer) {
        if (!(call instanceof Running running)
                || running.offering() != by.side().other()) {
            return null;
        }
        var seat = running.seat(by.side());
        if (seat.socket() != null && !seat.isOn(by.socket())) {
            return null;
        }
        var other = by.side().other();
        return Step.to(
                running.seated(by.side(), Seat.on(by.socket())).offered(null),
                Send.to(other, running.seat(other), answer));
    }

    /**
     * The first who answers a ringing call; {@link #answered} or {@link #unclaimed} follows.
     *
     * @param sessionRings the session itself is a call that waits for the expert; this node may have lost its offer
     */
    Step claimed(boolean sessionRings) {
        return switch (call) {
            case null -> {
                if (!sessionRings || by.side() != Side.EXPERT) {
                    throw conflict("There is no call to answer");
                }
                var unknown = new Seat(null, Seat.NEVER);
                yield Step.to(new Ringing(Side.USER, unknown, Seat.NEVER, List.of(), by.socket()));
            }
            case Ringing ringing -> {
                if (ringing.caller() == by.side()) {
                    throw conflict("Nobody answers their own call");
                }
                if (ringing.answering() != null) {
                    throw conflict("The call is answered elsewhere");
                }
                yield Step.to(ringing.answeredBy(by.socket()));
            }
            case Running _ -> throw conflict("There is no offer that waits for this answer");
        };
    }

    /** The answer came to nothing; the call rings on. */
    Step unclaimed() {
        if (!(call instanceof Ringing ringing) || !by.socket().equals(ringing.answering())) {
            return Step.to(call);
        }
        return Step.to(ringing.until() == Seat.NEVER ? null : ringing.answeredBy(null));
    }

    /** The answer stands: it goes out, then the candidates that waited for it; the callee's other tabs fall silent. */
    Step answered(Packet answer) {
        if (!(call instanceof Ringing ringing) || !by.socket().equals(ringing.answering())) {
            throw conflict("The call was over before its answer");
        }
        var caller = ringing.seat();
        var sends = new ArrayList<Send>();
        sends.add(Send.beside(by, Ended.packet(chatId, Ended.ANSWERED_ELSEWHERE)));
        sends.add(Send.to(ringing.caller(), caller, answer));
        for (var kept : ringing.kept()) {
            if (kept.from().equals(by)) {
                sends.add(Send.to(ringing.caller(), caller, kept.candidate()));
            } else if (kept.from().side() == ringing.caller() && isOf(caller, kept.from())) {
                sends.add(Send.to(by.side(), Seat.on(by.socket()), kept.candidate()));
            }
        }
        var known = caller.socket() == null ? Seat.lost(now) : caller;
        var running = new Running(known, known, null).seated(by.side(), Seat.on(by.socket()));
        return new Step(running, sends);
    }

    private static boolean isOf(Seat seat, Party party) {
        return seat.socket() == null || seat.isOn(party.socket());
    }

    /** Kept while it rings; relayed in a running call, and where the call is not known, for it may be another node's. */
    Step candidate(Packet candidate) {
        var other = by.side().other();
        return switch (call) {
            case null -> Step.to(null, Send.every(other, candidate));
            case Ringing ringing -> {
                var kept = new ArrayList<>(ringing.kept());
                kept.add(new Kept(by, candidate));
                if (kept.size() > MAX_KEPT || bytes(kept) > MAX_KEPT_BYTES) {
                    throw new Problem(Code.TOO_FAST, "Too many candidates wait for an answer already");
                }
                yield Step.to(
                        new Ringing(ringing.caller(), ringing.seat(), ringing.until(), kept, ringing.answering()));
            }
            case Running running -> {
                boolean back = running.seat(by.side()).socket() == null;
                var seated = back ? running.seated(by.side(), Seat.on(by.socket())) : running;
                yield Step.to(seated, Send.to(other, running.seat(other), candidate));
            }
        };
    }

    private static long bytes(List<Kept> kept) {
        return kept.stream().mapToLong(each -> each.candidate().size()).sum();
    }

    Step rejected(Packet rejection) {
        return switch (call) {
            case null -> Step.to(null, Send.every(by.side().other(), rejection));
            case Ringing ringing when ringing.caller() != by.side() -> refused(ringing, rejection);
            case Ringing _ -> throw conflict("Nobody rejects their own call");
            case Running _ -> throw conflict("The call runs; hang up instead");
        };
    }

    private Step refused(Ringing ringing, Packet word) {
        return Step.to(
                null,
                Send.to(ringing.caller(), ringing.seat(), word),
                Send.beside(by, Ended.packet(chatId, Ended.ANSWERED_ELSEWHERE)));
    }

    /** Where no call is known the other side is told all the same: theirs may run without this node. */
    Step ended(Packet end) {
        var other = by.side().other();
        return switch (call) {
            case null -> Step.to(null, Send.every(other, end));
            case Ringing ringing when ringing.caller() != by.side() -> refused(ringing, end);
            case Ringing _ -> Step.to(null, Send.every(other, end));
            case Running running -> {
                var sends = new ArrayList<>(displaced(running.seat(by.side())));
                sends.add(Send.to(other, running.seat(other), end));
                yield new Step(null, sends);
            }
        };
    }

    private static Problem conflict(String detail) {
        return new Problem(Code.CONFLICT, detail);
    }
}
