package konnect.calls;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Pattern;
import konnect.calls.CallCommand.CallAnswer;
import konnect.calls.CallCommand.CallOffer;
import konnect.calls.CallCommand.IceCandidate;
import konnect.kernel.Problem;
import konnect.realtime.Told;
import konnect.socketio.Packet;

/** What is relayed, encoded once and held against its size. */
final class Signals {
    static final int MAX_BYTES = 64 * 1024;

    private Signals() {}

    private record OfferOut(
            String chatId,
            JsonNode offer,
            @Pattern(regexp = CallCommand.TYPES) String callType,
            String callerId) {}

    private record AnswerOut(String chatId, JsonNode answer) {}

    private record CandidateOut(String chatId, JsonNode candidate) {}

    static final Told<OfferOut> OFFER = Told.of("call-offer", OfferOut.class, "To the other side: it rings");
    static final Told<AnswerOut> ANSWER = Told.of("call-answer", AnswerOut.class, "To the other side");
    static final Told<CandidateOut> CANDIDATE =
            Told.of("ice-candidate", CandidateOut.class, "To the other side, in the order they came");

    static Packet offer(CallOffer in, String callerId) {
        var offer = CallCommand.signal("offer", in.offer());
        return packet("offer", OFFER, new OfferOut(in.chatId(), offer, in.callType(), callerId));
    }

    static Packet answer(CallAnswer in) {
        var answer = CallCommand.signal("answer", in.answer());
        return packet("answer", ANSWER, new AnswerOut(in.chatId(), answer));
    }

    static Packet candidate(IceCandidate in) {
        var candidate = CallCommand.signal("candidate", in.candidate());
        return packet("candidate", CANDIDATE, new CandidateOut(in.chatId(), candidate));
    }

    private static <T> Packet packet(String field, Told<T> event, T payload) {
        var packet = event.packet(payload);
        if (packet.size() > MAX_BYTES) {
            throw Problem.invalid(field, "is over 64 KiB");
        }
        return packet;
    }
}
