package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.meter.EndReason;

/** What a call does to the session it lives in. Signaling is none of its business. */
@Singleton
public final class SessionCalls {
    private final Db db;
    private final Charging charging;
    private final Pairs pairs;

    public SessionCalls(Db db, Charging charging, Pairs pairs) {
        this.db = db;
        this.charging = charging;
        this.pairs = pairs;
    }

    /**
     * A call is answered: a session that rings is charged from now on; the expert counts as having spoken.
     *
     * @return false where the session ended instead, free, because it had rung for too long or could not be paid
     * @throws Problem {@code NOT_IN_SESSION}; {@code SESSION_ENDED}; {@code CONFLICT} where the caller is gone or answers
     *     their own call
     */
    public boolean answered(String sessionId, String personId) {
        return db.tx(tx -> {
            var session = locked(tx, sessionId, personId);
            if (session.isRinging()) {
                pickUp(tx, session, personId);
            }
            boolean runs = SessionCallsSql.begin(tx.handle(), sessionId);
            if (runs) {
                SessionsSql.find(tx.handle(), sessionId).ifPresent(now -> tx.afterCommit(() -> pairs.began(now)));
            }
            return runs;
        });
    }

    private void pickUp(Tx tx, Session session, String personId) {
        if (session.userId().equals(personId)) {
            throw new Problem(Code.CONFLICT, "Only the expert answers this call");
        }
        if (!charging.isPresent(tx, session.userId())) {
            throw new Problem(Code.CONFLICT, "The caller is away just now");
        }
        charging.answer(tx, session);
    }

    /**
     * Somebody rejects or hangs up: a session that still rings ends, free; another goes on as a chat.
     *
     * @param rang it rang, as far as the person knew: a user who hangs up ends it though it was answered meanwhile
     * @throws Problem {@code NOT_IN_SESSION}, {@code SESSION_ENDED}
     */
    public void hungUp(String sessionId, String personId, boolean rang) {
        db.run(tx -> {
            var session = locked(tx, sessionId, personId);
            boolean byUser = session.userId().equals(personId);
            if (session.isRinging() || (rang && byUser)) {
                charging.look(tx, List.of(session), byUser ? EndReason.USER_ENDED : EndReason.DECLINED);
            } else {
                SessionCallsSql.end(tx.handle(), sessionId);
            }
        });
    }

    /** The call of a session is over, for whatever reason; nothing happens where none ran. */
    public void over(String sessionId) {
        db.run(tx -> SessionCallsSql.end(tx.handle(), sessionId));
    }

    /** These calls run still. To be said well within {@link SessionCallsSql#KNOWN_SECONDS}. */
    public void stillRunning(Collection<String> sessionIds) {
        db.run(tx -> SessionCallsSql.renew(tx.handle(), sessionIds));
    }

    private static Session locked(Tx tx, String sessionId, String personId) {
        Sessions.own(tx.handle(), sessionId, personId);
        return SessionsSql.lockLive(tx.handle(), List.of(sessionId)).stream()
                .findFirst()
                .orElseThrow(Sessions::ended);
    }
}
