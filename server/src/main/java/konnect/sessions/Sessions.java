package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.ledger.Ledger;
import konnect.meter.EndReason;
import konnect.sessions.Events.QueuePlace;
import konnect.sessions.Pairs.Pair;
import org.jdbi.v3.core.Handle;

/**
 * Paid conversations. A session's people are known by their user ids; what is somebody else's is not told from what
 * does not exist.
 */
@Singleton
public final class Sessions {
    private final Db db;
    private final Experts experts;
    private final Ledger ledger;
    private final Charging charging;
    private final Queue queue;

    public Sessions(Db db, Experts experts, Ledger ledger, Charging charging, Queue queue) {
        this.db = db;
        this.experts = experts;
        this.ledger = ledger;
        this.charging = charging;
        this.queue = queue;
    }

    /** What a request has come to: a session that runs, or a place in the queue. */
    sealed interface Answer {
        record Started(String chatId) implements Answer {}

        record Queued(QueuePlace place) implements Answer {}
    }

    /**
     * Asks for an expert: starts a session or joins the queue. The same start key starts one session at most; asking
     * the same expert again gives the same place.
     *
     * @throws Problem in this order {@code EXPERT_NOT_FOUND}, {@code FORBIDDEN}, {@code BLOCKED}, {@code
     *     EXPERT_OFFLINE}, {@code NOT_ACCEPTING}, {@code ALREADY_IN_SESSION}, {@code INSUFFICIENT_BALANCE}
     */
    Answer request(Request request) {
        return db.tx(tx -> {
            var expert = experts.find(tx.handle(), request.expertId())
                    .filter(Expert::isApproved)
                    .orElseThrow(() -> new Problem(Code.EXPERT_NOT_FOUND, "There is no such expert"));
            ShiftsSql.lockExpert(tx.handle(), expert.id());
            var started = SessionsSql.byStartKey(tx.handle(), request.startKey());
            if (started.isPresent()) {
                return new Answer.Started(started.get());
            }
            check(tx, request, expert);
            QueueSql.join(tx.handle(), request, expert.profile().pricePerMin());
            queue.joined(tx, expert);
            return SessionsSql.byStartKey(tx.handle(), request.startKey())
                    .<Answer>map(Answer.Started::new)
                    .orElseGet(() -> new Answer.Queued(queue.tellPlace(tx, expert.id(), request.userId())));
        });
    }

    private void check(Tx tx, Request request, Expert expert) {
        var price = expert.profile().pricePerMin();
        if (request.maxAmount() != null && request.maxAmount().compareTo(price) < 0) {
            throw Problem.invalid("maxAmount", "must pay for at least one minute");
        }
        if (expert.userId().equals(request.userId())) {
            throw Problem.forbidden("Nobody can ask themselves");
        }
        Blocks.refuse(tx.handle(), request.userId(), expert.userId());
        var shift = ShiftsSql.find(tx.handle(), expert.id())
                .orElseThrow(() -> new Problem(Code.EXPERT_OFFLINE, "This expert is offline"));
        if (!shift.accepting() || !queue.isAccepting()) {
            throw new Problem(Code.NOT_ACCEPTING, "No new sessions are taken now");
        }
        if (SessionsSql.userIsLive(tx.handle(), request.userId())) {
            throw new Problem(Code.ALREADY_IN_SESSION, "End your session first");
        }
        if (ledger.balance(tx.handle(), request.userId()).compareTo(price) < 0) {
            throw new Problem(Code.INSUFFICIENT_BALANCE, "The balance does not pay one minute");
        }
    }

    /**
     * Ends a live session by one of its people.
     *
     * @throws Problem {@code NOT_IN_SESSION}, {@code SESSION_ENDED}
     */
    void end(String sessionId, String userId) {
        db.run(tx -> {
            var session = own(tx.handle(), sessionId, userId);
            var locked = SessionsSql.lockLive(tx.handle(), List.of(sessionId));
            if (locked.isEmpty()) {
                throw ended();
            }
            boolean byUser = session.userId().equals(userId);
            charging.look(tx, locked, byUser ? EndReason.USER_ENDED : EndReason.EXPERT_ENDED);
        });
    }

    /**
     * One of a session's people is there; only the user's doing counts.
     *
     * @throws Problem {@code NOT_IN_SESSION}
     */
    void active(String sessionId, String personId) {
        db.run(tx -> {
            var parties = parties(tx.handle(), sessionId, personId);
            if (parties.userId().equals(personId)) {
                spoke(tx, List.of(new Spoken(sessionId, parties, personId)));
            }
        });
    }

    /** Brings every live session of these people up to now, because a presence or a balance has changed; false for none. */
    boolean lookAtAllOf(Set<String> people) {
        var live = people.isEmpty() ? List.<Pair>of() : db.read(handle -> PairsSql.liveOf(handle, people));
        live.stream()
                .map(Pair::chatId)
                .gather(Gatherers.windowFixed(Ticker.BATCH))
                .forEach(ids -> db.run(tx -> charging.lookIfProved(tx, SessionsSql.lockLive(tx.handle(), ids))));
        return !live.isEmpty();
    }

    /**
     * The two people of a session.
     *
     * @throws Problem {@code NOT_IN_SESSION} for anybody else
     */
    public static Parties parties(Handle handle, String sessionId, String userId) {
        return SessionsSql.parties(handle, sessionId)
                .filter(parties -> parties.has(userId))
                .orElseThrow(Sessions::notIn);
    }

    /** The two people of each of these sessions; an id that no session has is absent. */
    public static Map<String, Parties> parties(Handle handle, Collection<String> sessionIds) {
        return SessionsSql.parties(handle, sessionIds);
    }

    /** Whether the person is in a live session, on either side; one that rings is live. */
    public static boolean isLive(Handle handle, String personId) {
        return SessionsSql.isLive(handle, personId);
    }

    /** The sessions of a person, on either side, in whatever state. */
    public static List<String> idsOf(Handle handle, String personId) {
        return SessionErasureSql.ids(handle, personId);
    }

    /** One of a session's people has spoken. */
    public record Spoken(String sessionId, Parties parties, String personId) {
        boolean byUser() {
            return parties.userId().equals(personId);
        }
    }

    /** These have spoken: the guarantee is met by the expert, and the user is there. */
    public static void spoke(Tx tx, List<Spoken> all) {
        var users = all.stream().filter(each -> each.byUser() && !each.parties().activeLately());
        var experts =
                all.stream().filter(each -> !each.byUser() && !each.parties().expertSpoke());
        SessionsSql.spoke(
                tx.handle(),
                users.map(Spoken::sessionId).toList(),
                experts.map(Spoken::sessionId).toList());
    }

    /** {@code SESSION_ENDED}. */
    public static Problem ended() {
        return new Problem(Code.SESSION_ENDED, "This session is over");
    }

    static Session own(Handle handle, String sessionId, String userId) {
        return SessionsSql.find(handle, sessionId)
                .filter(session -> session.isOf(userId))
                .orElseThrow(Sessions::notIn);
    }

    /** {@code NOT_IN_SESSION}. */
    public static Problem notIn() {
        return new Problem(Code.NOT_IN_SESSION, "This is no session of yours");
    }
}
