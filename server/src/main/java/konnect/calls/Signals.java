package konnect.calls;

import com.fasterxml.jackson.databind.JsonNode;
import konnect.calls.CallCommand.CallAnswer;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.IceCandidate;
import konnect.kernel.Problem;
import konnect.realtime.People;
import konnect.socketio.Packet;

/** What is relayed, encoded once and held against its size. */
final class Signals {
    static final int MAX_BYTES = 64 * 1024;

    private Signals() {}

    private record OfferOut(String chatId, JsonNode offer, String callType, String callerId) {}

    private record AnswerOut(String chatId, JsonNode answer) {}

    private record CandidateOut(String chatId, JsonNode candidate) {}

    static Packet offer(CallOffer in, String callerId) {
        var offer = CallCommand.signal("offer", in.offer());
        return packet("offer", "call-offer", new OfferOut(in.chatId(), offer, in.callType(), callerId));
    }

    static Packet answer(CallAnswer in) {
        var answer = CallCommand.signal("answer", in.answer());
        return packet("answer", "call-answer", new AnswerOut(in.chatId(), answer));
    }

    static Packet candidate(IceCandidate in) {
        var candidate = CallCommand.signal("candidate", in.candidate());
        return packet("candidate", "ice-candidate", new CandidateOut(in.chatId(), candidate));
    }

    private static Packet packet(String field, String event, Object payload) {
        var packet = People.packet(event, payload);
        if (packet.size() > MAX_BYTES) {
            throw Problem.invalid(field, "is over 64 KiB");
        }
        return packet;
    }
}
