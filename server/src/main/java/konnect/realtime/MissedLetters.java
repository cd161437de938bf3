package konnect.realtime;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Json;
import konnect.nodes.CatchUp;
import konnect.socketio.Packet;

/** Letters that other nodes sent while this one may not have heard them. */
@Singleton
@Priority(MissedLetters.FIRST)
public final class MissedLetters implements CatchUp {
    /** Before who is in which session is brought up to date. */
    public static final int FIRST = 100;

    private final Db db;
    private final People people;

    public MissedLetters(@Background Db db, People people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public void catchUp(Gap gap) {
        var here = people.here();
        if (here.isEmpty()) {
            return;
        }
        for (var row : db.read(handle -> OutboxSql.sentSince(handle, here, gap.ms()))) {
            var packet = Packet.event(Json.MAPPER, row.event(), Json.tree(row.payload()));
            people.sendMissed(List.of(row.recipient()), Outbox.key(row.id()), packet, row.agoMs());
        }
    }
}
