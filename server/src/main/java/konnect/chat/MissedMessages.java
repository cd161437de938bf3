package konnect.chat;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import konnect.db.Background;
import konnect.db.Db;
import konnect.nodes.CatchUp;
import konnect.realtime.MissedLetters;
import konnect.realtime.People;

/** Messages of live sessions that were stored while this node may not have heard of them. */
@Singleton
@Priority(MissedLetters.FIRST)
public final class MissedMessages implements CatchUp {
    /** Of one session in one look; who missed more fetches them by their numbers. */
    static final int MOST = 200;

    private final Db db;
    private final People people;

    public MissedMessages(@Background Db db, People people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public void catchUp(Gap gap) {
        var sessions = people.liveHere();
        if (sessions.isEmpty()) {
            return;
        }
        for (var missed : db.read(handle -> MessagesSql.since(handle, sessions.keySet(), gap.ms(), MOST))) {
            var message = missed.message();
            var packet = NewMessage.packet(missed.sessionId(), message);
            var here = sessions.get(missed.sessionId());
            if (here != null) {
                people.sendMissed(here, NewMessage.key(message), packet, missed.agoMs());
            }
        }
    }
}
