package konnect.chat;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import konnect.chat.ConversationOut.LastMessage;
import konnect.chat.ConversationsSql.Pairs;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.kernel.Page;
import konnect.kernel.Paging;
import konnect.presence.Presence;
import konnect.sessions.Counterparts;
import konnect.sessions.Counterparts.Counterpart;
import org.jdbi.v3.core.Handle;

/** A person's conversations: one row per counterpart, whatever the number of their sessions. */
@Singleton
public final class Conversations {
    private final Db db;
    private final Counterparts counterparts;
    private final Presence presence;

    public Conversations(Db db, Counterparts counterparts, Presence presence) {
        this.db = db;
        this.counterparts = counterparts;
        this.presence = presence;
    }

    /** Those in which something happened last come first. */
    Page<ConversationOut> page(String personId, Paging paging) {
        return db.read(handle -> {
            var page = counterparts.of(handle, personId, paging);
            var seen = seen(handle, page.items(), personId);
            return page.map(seen::view);
        });
    }

    private Seen seen(Handle handle, List<Counterpart> others, String personId) {
        var pairs = pairs(others);
        var ids = others.stream().map(Counterpart::userId).toList();
        return new Seen(
                presence.intervals(handle, ids, Clock.read(handle)).keySet(),
                ConversationsSql.last(handle, pairs),
                ConversationsSql.unread(handle, pairs, personId));
    }

    private static Pairs pairs(List<Counterpart> others) {
        var pairs = new Pairs(new ArrayList<>(), new ArrayList<>());
        for (var other : others) {
            for (var session : other.sessionIds()) {
                pairs.others().add(other.userId());
                pairs.sessions().add(session);
            }
        }
        return pairs;
    }

    /** What the rows of a page show, by the counterpart's user id. */
    private record Seen(Set<String> online, Map<String, LastMessage> last, Map<String, Long> unread) {
        ConversationOut view(Counterpart other) {
            return new ConversationOut(
                    other.userId(),
                    other.expertId(),
                    other.person(),
                    online.contains(other.userId()),
                    other.sessionIds().size(),
                    other.sessionIds().getFirst(),
                    other.activeSessionId(),
                    last.get(other.userId()),
                    unread.getOrDefault(other.userId(), 0L),
                    other.at());
        }
    }
}
