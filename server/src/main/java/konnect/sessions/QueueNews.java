package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.identity.Users;
import konnect.kernel.Iso;
import konnect.realtime.Outbox;
import konnect.realtime.Outbox.Letter;
import konnect.realtime.People;
import konnect.sessions.Events.Person;
import konnect.sessions.Events.QueueLeft;
import konnect.sessions.Events.QueuePlace;
import konnect.sessions.Events.QueueUpdated;
import konnect.sessions.Events.Waiting;
import konnect.sessions.QueueSql.Entry;
import org.jdbi.v3.core.Handle;

/** Tells everybody in a queue, and the expert, what has become of it. */
@Singleton
public final class QueueNews {
    private final People people;
    private final Outbox outbox;
    private final ExpertStates states;

    public QueueNews(People people, Outbox outbox, ExpertStates states) {
        this.people = people;
        this.outbox = outbox;
        this.states = states;
    }

    /** Everybody's place, to everybody, after the commit. */
    void changed(Tx tx, Expert expert) {
        states.refresh(tx, expert.id());
        var entries = QueueSql.of(tx.handle(), expert.id());
        var updated = new QueueUpdated(waiting(tx.handle(), entries));
        tx.afterCommit(() -> {
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                people.send(entry.userId(), "queue-status", new QueuePlace(i + 1, entry.expertId()));
            }
            people.send(expert.userId(), "queue-updated", updated);
        });
    }

    void left(Tx tx, Entry entry, String reason) {
        outbox.post(tx, List.of(new Letter(entry.userId(), "queue-left", new QueueLeft(entry.expertId(), reason))));
    }

    List<Waiting> waiting(Handle handle, List<Entry> entries) {
        var names = Users.summaries(handle, entries.stream().map(Entry::userId).toList());
        return entries.stream()
                .map(entry -> {
                    var user = names.get(entry.userId());
                    var person = user == null
                            ? new Person(entry.userId(), "", null, null)
                            : new Person(user.id(), user.name(), user.imageUrl(), null);
                    return new Waiting(person, entry.type(), Iso.format(entry.askedAt()));
                })
                .toList();
    }
}
