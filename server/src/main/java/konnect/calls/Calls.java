package konnect.calls;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import konnect.realtime.Aim;
import konnect.realtime.People;
import org.jspecify.annotations.Nullable;

/**
 * The calls that this node keeps, in memory alone: who loses them with their node offers again. One signal of a call is
 * done after the other, so that what is sent is sent in its order.
 */
@Singleton
public final class Calls {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final People people;
    private final Distant distant;
    private final BusyElsewhere elsewhere;
    private final Map<String, Ongoing> ongoing = new ConcurrentHashMap<>();

    private record Ongoing(Line line, Call call) {}

    public Calls(People people, Distant distant, BusyElsewhere elsewhere) {
        this.people = people;
        this.distant = distant;
        this.elsewhere = elsewhere;
    }

    /** One signal. Where it is refused nothing has changed. */
    void take(Line line, Party by, Function<Turn, Step> rule) {
        ongoing.compute(line.chatId(), (_, known) -> next(line, known != null, rule.apply(turn(line, known, by))));
    }

    /** One signal that may be none of the rule's, which then answers null; answers whether it was. */
    boolean tryTake(Line line, Party by, Function<Turn, @Nullable Step> rule) {
        var taken = new ArrayList<Step>(1);
        ongoing.computeIfPresent(line.chatId(), (_, known) -> {
            var step = rule.apply(turn(line, known, by));
            if (step == null) {
                return known;
            }
            taken.add(step);
            return next(line, true, step);
        });
        return !taken.isEmpty();
    }

    private static Turn turn(Line line, @Nullable Ongoing known, Party by) {
        return new Turn(line.chatId(), known == null ? null : known.call(), by, now());
    }

    private @Nullable Ongoing next(Line line, boolean kept, Step step) {
        step.sends().forEach(send -> send(line, send));
        if (!kept && step.call() != null) {
            elsewhere.keeps(line);
        } else if (kept && step.call() == null) {
            elsewhere.keepsNoMore(line);
        }
        return step.call() == null ? null : new Ongoing(line, step.call());
    }

    private void send(Line line, Send send) {
        var person = line.person(send.to());
        people.sendInOrder(person, new Aim(send.aim(), send.socket()), send.packet());
    }

    /** Whether the person is in a call, or called, in another of their sessions, whichever node keeps that call. */
    boolean isBusy(String personId, String exceptChatId) {
        return elsewhere.isBusy(personId, exceptChatId) || isBusyHere(personId, exceptChatId);
    }

    private boolean isBusyHere(String personId, String exceptChatId) {
        return people.liveIn(personId).stream()
                .anyMatch(chatId -> !chatId.equals(exceptChatId) && ongoing.containsKey(chatId));
    }

    /** Says again to the other nodes whom the calls kept here make busy. */
    void sayAgain() {
        ongoing.values().forEach(each -> elsewhere.keeps(each.line()));
    }

    /** The sessions in which a call runs. */
    List<String> running() {
        return ongoing.values().stream()
                .filter(each -> each.call() instanceof Call.Running)
                .map(each -> each.line().chatId())
                .toList();
    }

    /** Looks at every call: those in sessions that are over end, and those that rang or were missed for too long. */
    List<String> watch() {
        var over = new ArrayList<String>();
        for (var chatId : ongoing.keySet()) {
            if (ongoing.computeIfPresent(chatId, (_, known) -> next(known.line(), true, looked(known))) == null) {
                over.add(chatId);
            }
        }
        return over;
    }

    private Step looked(Ongoing known) {
        var line = known.line();
        var watch = new Watch(line.chatId(), party -> isConnected(line, party), now());
        return people.livePair(line.userId(), line.chatId()) == null
                ? watch.over(Ended.SESSION_ENDED)
                : watch.look(known.call());
    }

    private boolean isConnected(Line line, Party party) {
        return people.isHere(line.person(party.side()), party.socket()) || distant.isThere(party.socket());
    }

    private static long now() {
        return System.nanoTime() / NANOS_A_MILLI;
    }
}
