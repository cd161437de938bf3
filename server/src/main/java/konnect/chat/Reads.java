package konnect.chat;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Problem;
import konnect.sessions.Parties;
import konnect.sessions.Sessions;

/** Read marks: the highest {@code seq} that each of a session's people has read. They only ever grow. */
@Singleton
public final class Reads {
    private final Db db;

    public Reads(Db db) {
        this.db = db;
    }

    /** Where somebody's mark stands now, whether it has moved, and who has to hear of it. */
    record Marked(Parties parties, long seq, boolean moved) {}

    /**
     * Marks as read, also after the session's end.
     *
     * @throws Problem {@code NOT_IN_SESSION}
     */
    Marked mark(String sessionId, String personId, long seq) {
        return db.tx(tx -> {
            var parties = Sessions.parties(tx.handle(), sessionId, personId);
            var moved = mark(tx, sessionId, personId, seq);
            long stands =
                    moved.orElseGet(() -> ReadsSql.of(tx.handle(), sessionId).getOrDefault(personId, 0L));
            return new Marked(parties, stands, moved.isPresent());
        });
    }

    /** Marks as read without asking whose session it is: the new mark, or empty where it stands there already. */
    public static Optional<Long> mark(Tx tx, String sessionId, String personId, long seq) {
        return ReadsSql.raise(tx.handle(), sessionId, personId, seq);
    }

    /** Both marks of a session, as one of its people sees them. The caller has checked whose session it is. */
    ReadUpTo of(String sessionId, String viewer) {
        Map<String, Long> marks = db.read(handle -> ReadsSql.of(handle, sessionId));
        long counterpart = marks.entrySet().stream()
                .filter(mark -> !mark.getKey().equals(viewer))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
        return new ReadUpTo(marks.getOrDefault(viewer, 0L), counterpart);
    }
}
