package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import konnect.config.Config;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.identity.User.Summary;
import konnect.identity.Users;
import konnect.kernel.Ids;
import konnect.kernel.Iso;
import konnect.realtime.Outbox;
import konnect.realtime.People;
import konnect.sessions.Events.ChatRequest;
import konnect.sessions.Events.Person;
import konnect.sessions.Events.QueueLeft;
import konnect.sessions.Events.QueuePlace;
import konnect.sessions.Events.QueueUpdated;
import konnect.sessions.Events.Waiting;
import konnect.sessions.QueueSql.Entry;
import konnect.sessions.Waits.Line;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tells everybody in a queue, and the expert, what has become of it. */
@Singleton
public final class QueueNews {
    private final People people;
    private final Outbox outbox;
    private final ExpertStates states;
    private final Waits waits;
    private final long acceptMs;

    public QueueNews(People people, Outbox outbox, ExpertStates states, Waits waits, Config config) {
        this.people = people;
        this.outbox = outbox;
        this.states = states;
        this.waits = waits;
        this.acceptMs = config.times().accept();
    }

    /** Everybody's place, to everybody, after the commit. */
    void changed(Tx tx, Expert expert) {
        states.refresh(tx, expert.id());
        var entries = QueueSql.of(tx.handle(), expert.id());
        var updated = new QueueUpdated(waiting(tx.handle(), entries));
        var line = waits.of(tx.handle(), expert.id());
        tx.afterCommit(() -> {
            for (int i = 0; i < entries.size(); i++) {
                people.send(entries.get(i).userId(), Events.QUEUE_STATUS, place(entries, i, line));
            }
            people.send(expert.userId(), Events.QUEUE_UPDATED, updated);
        });
    }

    /** The place to its user, after the commit. */
    void joined(Tx tx, String userId, QueuePlace place) {
        tx.afterCommit(() -> people.send(userId, Events.QUEUE_JOINED, place));
    }

    /** Everybody's place once more, to those who are here. */
    void again(Handle handle, Expert expert) {
        var entries = QueueSql.of(handle, expert.id());
        var line = waits.of(handle, expert.id());
        for (int i = 0; i < entries.size(); i++) {
            people.sendHere(entries.get(i).userId(), Events.QUEUE_STATUS.packet(place(entries, i, line)));
        }
        var updated = new QueueUpdated(waiting(handle, entries));
        people.sendHere(expert.userId(), Events.QUEUE_UPDATED.packet(updated));
    }

    /** The user's place in this expert's queue. */
    Optional<QueuePlace> place(Handle handle, List<Entry> entries, String userId) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).userId().equals(userId)) {
                return Optional.of(
                        place(entries, i, waits.of(handle, entries.get(i).expertId())));
            }
        }
        return Optional.empty();
    }

    private static QueuePlace place(List<Entry> entries, int index, Line line) {
        var entry = entries.get(index);
        int position = index + 1;
        return new QueuePlace(
                position, entry.expertId(), line.seconds(position), line.basis(), instant(entry.requestedUntil()));
    }

    /** Asks an expert who accepts by hand, within the time to answer. */
    void request(Tx tx, Entry entry, Expert expert) {
        var id = Ids.next("q");
        long until = tx.clock() + acceptMs;
        QueueSql.request(tx.handle(), entry.id(), id, until);
        var request = new ChatRequest(id, person(tx.handle(), entry), entry.type(), Iso.format(until));
        outbox.post(tx, List.of(Events.CHAT_REQUEST.to(expert.userId(), request)));
    }

    /** Who is absent hears it on coming back. */
    void left(Tx tx, Entry entry, String reason) {
        var letter = List.of(Events.QUEUE_LEFT.to(entry.userId(), new QueueLeft(entry.expertId(), reason)));
        if (reason.equals(Heads.ABSENT)) {
            Outbox.leave(tx, letter);
        } else {
            outbox.post(tx, letter);
        }
    }

    List<Waiting> waiting(Handle handle, List<Entry> entries) {
        var names = Users.summaries(handle, entries.stream().map(Entry::userId).toList());
        return entries.stream()
                .map(entry -> new Waiting(
                        person(entry, names.get(entry.userId())),
                        entry.type(),
                        Iso.format(entry.askedAt()),
                        entry.requestId(),
                        instant(entry.requestedUntil())))
                .toList();
    }

    private static Person person(Handle handle, Entry entry) {
        return person(entry, Users.summaries(handle, List.of(entry.userId())).get(entry.userId()));
    }

    private static Person person(Entry entry, @Nullable Summary user) {
        return user == null
                ? new Person(entry.userId(), "", null, null)
                : new Person(user.id(), user.name(), user.imageUrl(), null);
    }

    private static @Nullable String instant(@Nullable Long ms) {
        return ms == null ? null : Iso.format(ms);
    }
}
