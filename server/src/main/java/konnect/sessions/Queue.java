package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.notifications.Pushes;
import konnect.sessions.Events.QueuePlace;
import konnect.sessions.Events.QueueUpdated;
import konnect.sessions.Heads.Verdict;
import konnect.sessions.QueueSql.Entry;
import konnect.settings.Settings;
import org.jdbi.v3.core.Handle;

/**
 * Users who wait for an expert, first come, first served. Whatever frees a place or changes who waits ends in
 * {@link #fill}, which a sweep calls too, so that no hint need arrive for a queue to move.
 */
@Singleton
public final class Queue {
    /** Whoever is served sooner has not looked away. */
    private static final long AT_ONCE_MS = 3_000;

    private final Db db;
    private final Experts experts;
    private final Settings settings;
    private final Heads heads;
    private final QueueNews news;

    public Queue(Db db, Experts experts, Settings settings, Heads heads, QueueNews news) {
        this.db = db;
        this.experts = experts;
        this.settings = settings;
        this.heads = heads;
        this.news = news;
    }

    /** In a transaction of its own: starts whom a free place can take, and drops whom nothing holds any more. */
    void fill(String expertId) {
        db.run(tx -> {
            ShiftsSql.lockExpert(tx.handle(), expertId);
            fill(tx, expertId);
        });
    }

    /** With the expert locked. */
    void fill(Tx tx, String expertId) {
        var entries = QueueSql.of(tx.handle(), expertId);
        if (entries.isEmpty()) {
            return;
        }
        var expert = experts.find(tx.handle(), expertId).orElseThrow(() -> Problem.notFound("Expert"));
        if (walk(tx, expert, entries, places(tx, expertId))) {
            news.changed(tx, expert);
        }
    }

    /** Somebody has asked for the expert, who is locked: starts them if there is a place, and tells those who wait. */
    void joined(Tx tx, Expert expert) {
        var entries = QueueSql.of(tx.handle(), expert.id());
        walk(tx, expert, entries, places(tx, expert.id()));
        news.changed(tx, expert);
    }

    /** Whether the platform takes new sessions at all. */
    boolean isAccepting() {
        return settings.current().acceptingSessions();
    }

    private int places(Tx tx, String expertId) {
        boolean accepting =
                ShiftsSql.find(tx.handle(), expertId).map(Shift::accepting).orElse(false);
        return accepting && isAccepting() ? free(tx, expertId) : 0;
    }

    /** How many more sessions the expert may have. */
    int free(Tx tx, String expertId) {
        return settings.current().maxSessionsPerMentor() - SessionsSql.liveOfExpert(tx.handle(), expertId);
    }

    /** Answers whether the queue is another one now. */
    private boolean walk(Tx tx, Expert expert, List<Entry> entries, int places) {
        int free = places;
        boolean changed = false;
        var presence = heads.presence(tx, entries);
        for (var entry : entries) {
            var verdict = heads.judge(tx, entry, expert, presence, free > 0);
            switch (verdict) {
                case Verdict.Waits _ -> {}
                case Verdict.Starts starts -> {
                    free--;
                    changed |= take(tx, expert, entry, starts);
                }
                case Verdict.Leaves leaves -> {
                    drop(tx, entry, leaves.reason());
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Starts the session, or asks an expert who accepts by hand; a question already put is not put again. */
    private boolean take(Tx tx, Expert expert, Entry entry, Verdict.Starts starts) {
        if (expert.autoAccept()) {
            start(tx, expert, entry, starts);
            return true;
        }
        if (entry.requestId() == null) {
            news.request(tx, entry, expert);
            return true;
        }
        return false;
    }

    void start(Tx tx, Expert expert, Entry entry, Verdict.Starts starts) {
        QueueSql.leave(tx.handle(), entry.id());
        var sessionId = heads.start(tx, entry, expert, starts.balance());
        if (tx.clock() - entry.askedAt() > AT_ONCE_MS) {
            Pushes.order(tx, entry.userId(), Pushes.TURN, sessionId, null);
        }
    }

    /** The user's place in this expert's queue. */
    Optional<QueuePlace> place(Handle handle, String expertId, String userId) {
        return news.place(handle, QueueSql.of(handle, expertId), userId);
    }

    /**
     * The place that the user has asked for, told to the user after the commit.
     *
     * @throws Problem {@code CONFLICT} when there is none
     */
    QueuePlace tellPlace(Tx tx, String expertId, String userId) {
        var place = place(tx.handle(), expertId, userId)
                .orElseThrow(() -> new Problem(Code.CONFLICT, "The place in the queue was lost"));
        news.joined(tx, userId, place);
        return place;
    }

    /** The user gives up the place; nothing happens when there is none. */
    void leave(String userId, String expertId) {
        db.run(tx -> {
            ShiftsSql.lockExpert(tx.handle(), expertId);
            QueueSql.of(tx.handle(), expertId).stream()
                    .filter(entry -> entry.userId().equals(userId))
                    .findFirst()
                    .ifPresent(entry -> {
                        drop(tx, entry, "left");
                        experts.find(tx.handle(), expertId).ifPresent(expert -> news.changed(tx, expert));
                    });
        });
    }

    QueueUpdated waiting(Handle handle, String expertId) {
        return new QueueUpdated(news.waiting(handle, QueueSql.of(handle, expertId)));
    }

    /** The expert has gone: nobody waits for them any more. With the expert locked. */
    void dissolve(Tx tx, String expertId) {
        QueueSql.of(tx.handle(), expertId).forEach(entry -> drop(tx, entry, "expert-offline"));
    }

    void drop(Tx tx, Entry entry, String reason) {
        if (QueueSql.leave(tx.handle(), entry.id())) {
            news.left(tx, entry, reason);
        }
    }
}
