package konnect.chat;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import konnect.chat.MessagesSql.Draft;
import konnect.chat.MessagesSql.Once;
import konnect.db.Tx;
import konnect.files.FileOut;
import konnect.files.Purpose;
import konnect.files.Uploads;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.notifications.Pushes;
import konnect.notifications.Pushes.Addressed;
import konnect.sessions.Parties;
import konnect.sessions.Sessions;
import konnect.sessions.Sessions.Spoken;

/** Messages of whatever sessions that are stored in one transaction; each is judged by itself. */
final class Round {
    private final Tx tx;
    private final List<Draft> drafts;
    private final Map<String, Parties> parties;
    private final Map<Once, Message> known;
    /** The first of each that is to be stored. */
    private final Map<Once, Draft> fresh = new LinkedHashMap<>();

    private final Map<String, FileOut> attachments = new HashMap<>();
    private final Map<String, Problem> refusals = new HashMap<>();

    Round(Tx tx, List<Draft> drafts) {
        this.tx = tx;
        this.drafts = drafts;
        var sessions = drafts.stream().map(Draft::sessionId).collect(Collectors.toCollection(HashSet::new));
        parties = Sessions.parties(tx.handle(), sessions);
        known = new HashMap<>(MessagesSql.known(tx.handle(), drafts));
    }

    /** What became of each, in their order. */
    List<Outcome> store() {
        for (var draft : drafts) {
            try {
                judge(draft);
            } catch (Problem problem) {
                refusals.put(draft.id(), problem);
            }
        }
        if (!fresh.isEmpty()) {
            storeFresh();
        }
        return drafts.stream().map(this::outcome).toList();
    }

    private void judge(Draft draft) {
        var two = parties.get(draft.sessionId());
        if (two == null || !two.has(draft.sender())) {
            throw Sessions.notIn();
        }
        boolean repeated = known.containsKey(Once.of(draft));
        if (!two.live()) {
            if (!repeated) {
                throw Sessions.ended();
            }
            return;
        }
        if (two.ringing()) {
            throw new Problem(Code.CONFLICT, "Nobody has answered the call yet");
        }
        two.refuseBlocked(draft.sender());
        if (!repeated && !fresh.containsKey(Once.of(draft))) {
            attach(draft);
            fresh.put(Once.of(draft), draft);
        }
    }

    /** An attachment belongs to the session it was uploaded for, and to who uploaded it. */
    private void attach(Draft draft) {
        var id = draft.attachmentId();
        if (id != null) {
            var file = Uploads.own(tx.handle(), id, draft.sender(), Purpose.ATTACHMENT)
                    .filter(own -> draft.sessionId().equals(own.sessionId()))
                    .orElseThrow(() -> Problem.invalid("attachmentId", "is no attachment of yours in this session"));
            attachments.put(draft.id(), file.out());
        }
    }

    private void storeFresh() {
        var stored = MessagesSql.insert(tx.handle(), List.copyOf(fresh.values()), attachments);
        var spoken = new ArrayList<Spoken>();
        var told = new ArrayList<Addressed>();
        fresh.forEach((once, draft) -> {
            known.put(once, stored.get(draft.id()));
            var two = requireNonNull(parties.get(draft.sessionId()));
            spoken.add(new Spoken(draft.sessionId(), two, draft.sender()));
            var other = draft.sender().equals(two.userId()) ? two.expertUserId() : two.userId();
            told.add(new Addressed(other, draft.sessionId()));
        });
        Sessions.spoke(tx, spoken);
        Pushes.orderMessages(tx, told);
    }

    private Outcome outcome(Draft draft) {
        var refusal = refusals.get(draft.id());
        return refusal == null
                ? new Outcome.Stored(
                        requireNonNull(known.get(Once.of(draft))), requireNonNull(parties.get(draft.sessionId())))
                : new Outcome.Refused(refusal);
    }
}
