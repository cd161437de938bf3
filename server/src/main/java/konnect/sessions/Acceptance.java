package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.kernel.Caller;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.sessions.Heads.Verdict;
import konnect.sessions.QueueSql.Entry;

/** Experts who accept by hand, answering a request. An unanswered one lapses with the next look at the queue. */
@Singleton
public final class Acceptance {
    private final Db db;
    private final Experts experts;
    private final Queue queue;
    private final Heads heads;
    private final QueueNews news;

    public Acceptance(Db db, Experts experts, Queue queue, Heads heads, QueueNews news) {
        this.db = db;
        this.experts = experts;
        this.queue = queue;
        this.heads = heads;
        this.news = news;
    }

    /**
     * Starts the session that was asked for; answers its id.
     *
     * @throws Problem {@code NOT_FOUND} for a request that is not the caller's or has lapsed; {@code CONFLICT} when the
     *     expert has no free place, or the user cannot start now
     */
    String accept(Caller caller, String requestId) {
        var started = db.tx(tx -> with(tx, caller, requestId, (expert, entry) -> start(tx, expert, entry)));
        return started.orElseThrow(() -> new Problem(Code.CONFLICT, "The user cannot start a session any more"));
    }

    /** @throws Problem {@code NOT_FOUND} for a request that is not the caller's or has lapsed */
    void decline(Caller caller, String requestId) {
        db.run(tx -> with(tx, caller, requestId, (expert, entry) -> {
            queue.drop(tx, entry, "declined");
            queue.joined(tx, expert);
            return Boolean.TRUE;
        }));
    }

    private <T> T with(Tx tx, Caller caller, String requestId, BiFunction<Expert, Entry, T> work) {
        var expert = QueueSql.requested(tx.handle(), requestId)
                .flatMap(id -> experts.find(tx.handle(), id))
                .filter(found -> found.userId().equals(caller.userId()))
                .orElseThrow(Acceptance::lapsed);
        ShiftsSql.lockExpert(tx.handle(), expert.id());
        long now = tx.clock();
        var entry = QueueSql.of(tx.handle(), expert.id()).stream()
                .filter(each -> requestId.equals(each.requestId()))
                .filter(each -> each.requestedUntil() != null && now < each.requestedUntil())
                .findFirst()
                .orElseThrow(Acceptance::lapsed);
        return work.apply(expert, entry);
    }

    /** Empty when the place is lost instead, which has to be committed too. */
    private Optional<String> start(Tx tx, Expert expert, Entry entry) {
        if (queue.free(tx, expert.id()) <= 0) {
            throw new Problem(Code.CONFLICT, "End a session first");
        }
        var verdict = heads.judge(tx, entry, expert, heads.presence(tx, List.of(entry)), true);
        switch (verdict) {
            case Verdict.Waits _ -> {
                throw new Problem(Code.CONFLICT, "The user is away or in another session");
            }
            case Verdict.Starts starts -> queue.start(tx, expert, entry, starts);
            case Verdict.Leaves leaves -> queue.drop(tx, entry, leaves.reason());
        }
        news.changed(tx, expert);
        return SessionsSql.byStartKey(tx.handle(), entry.startKey());
    }

    private static Problem lapsed() {
        return Problem.notFound("Request");
    }
}
