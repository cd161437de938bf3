package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Json;
import konnect.nodes.Bus;
import konnect.nodes.CatchUp;
import konnect.nodes.Note;
import konnect.realtime.LivePair;
import konnect.realtime.People;
import org.jboss.logging.Logger;

/**
 * Which sessions are live, as relays and pings need to know it, on every node that has one of a session's two people.
 * The sessions' rows are the truth, and what was missed is read from them.
 */
@Singleton
public final class Pairs implements CatchUp, SessionEnds {
    private static final Logger LOG = Logger.getLogger(Pairs.class);
    private static final String BEGAN = "session-live";
    private static final String ENDED = "session-over";

    private final Db db;
    private final People people;
    private final Bus bus;

    /** A live session as other nodes are told of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Pair(String chatId, String userId, String expertUserId, boolean ringing) {
        static Pair of(Session session) {
            return new Pair(session.id(), session.userId(), session.expertUserId(), session.isRinging());
        }

        List<String> people() {
            return List.of(userId, expertUserId);
        }

        String otherThan(String person) {
            return person.equals(userId) ? expertUserId : userId;
        }
    }

    public Pairs(@Background Db db, People people, Bus bus) {
        this.db = db;
        this.people = people;
        this.bus = bus;
        bus.hear(BEGAN, this::heardOf);
        bus.hear(ENDED, note -> note.to().forEach(person -> over(person, String.valueOf(note.key()))));
    }

    /** The session is live, or rings no longer; to be said after the commit. */
    void began(Session session) {
        var pair = Pair.of(session);
        live(pair);
        if (bus.isShared()) {
            try {
                bus.say(Note.of(BEGAN, pair.people(), pair.chatId(), Json.MAPPER.writeValueAsBytes(pair)));
            } catch (JacksonException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** This node has one of the session's people. */
    void here(Session session) {
        live(Pair.of(session));
    }

    @Override
    public void ended(Session session) {
        var pair = Pair.of(session);
        pair.people().forEach(person -> people.notLive(person, pair.chatId()));
        if (bus.isShared()) {
            bus.say(new Note(ENDED, pair.people(), pair.chatId(), Buffer.buffer()));
        }
    }

    /** Reads which sessions of the people here are live, and forgets those that are not. */
    @Override
    public void catchUp(Gap gap) {
        var before = people.liveByPerson();
        var concerned = new HashSet<>(people.here());
        concerned.addAll(before.keySet());
        var live = concerned.isEmpty() ? List.<Pair>of() : db.read(handle -> PairsSql.liveOf(handle, concerned));
        live.stream()
                .filter(pair -> pair.people().stream().noneMatch(person -> people.hasEnded(person, pair.chatId())))
                .forEach(this::live);
        var ids = live.stream().map(Pair::chatId).collect(Collectors.toSet());
        before.forEach((person, chats) ->
                chats.stream().filter(chat -> !ids.contains(chat)).forEach(chat -> over(person, chat)));
    }

    private void live(Pair pair) {
        people.live(pair.userId(), new LivePair(pair.chatId(), pair.expertUserId(), true, pair.ringing()));
        people.live(pair.expertUserId(), new LivePair(pair.chatId(), pair.userId(), false, pair.ringing()));
    }

    private void heardOf(Note note) {
        if (note.to().stream().anyMatch(people::isHere)) {
            try {
                live(Json.MAPPER.readValue(note.body().getBytes(), Pair.class));
            } catch (IOException e) {
                LOG.warn("a session's beginning could not be read", e);
            }
        }
    }

    private void over(String person, String chatId) {
        if (people.livePair(person, chatId) != null) {
            people.notLive(person, chatId);
        }
    }
}
