package konnect.chat;

import static konnect.chat.Desk.byUser;
import static konnect.chat.Desk.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import konnect.chat.MessagesSql.Draft;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.ledger.Books;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Messages of many sessions that are stored at once. */
@TestInstance(Lifecycle.PER_CLASS)
class ScribeTest {
    private Desk desk;

    @BeforeAll
    void open() {
        desk = new Desk();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static Message stored(Outcome outcome) {
        return ((Outcome.Stored) outcome).message();
    }

    private static Code refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).problem().code();
    }

    @Test
    void eachOfASetIsJudgedByItself() {
        var one = desk.session("one", "running");
        var two = desk.session("two", "paused");
        var over = desk.session("over", "ended");
        var rings = desk.session("rings", "ringing");
        var quarrel = desk.session("quarrel", "running");
        desk.books.execute("INSERT INTO block (blocker, blocked) VALUES ('x_quarrel', 'u_quarrel')");
        var outcomes = desk.messages()
                .write(List.of(
                        byUser(one, "first"),
                        byUser("none", "nowhere"),
                        byUser(two, "elsewhere"),
                        draft(one, "x_one", "second", "c"),
                        byUser(over, "too late"),
                        byUser(rings, "too early"),
                        byUser(quarrel, "not heard"),
                        draft(one, "u_two", "a stranger's", "c"),
                        new Draft(one, "m_file", "u_one", "see this", null, "f_none"),
                        byUser(one, "third")));
        assertThat(List.of(0, 2, 3, 9)).allMatch(place -> outcomes.get(place) instanceof Outcome.Stored);
        assertThat(List.of(
                        stored(outcomes.get(0)).seq(),
                        stored(outcomes.get(3)).seq(),
                        stored(outcomes.get(9)).seq()))
                .containsExactly(1L, 2L, 3L);
        assertThat(stored(outcomes.get(2)).seq()).isEqualTo(1);
        assertThat(List.of(1, 4, 5, 6, 7, 8).stream().map(place -> refused(outcomes.get(place))))
                .containsExactly(
                        Code.NOT_IN_SESSION,
                        Code.SESSION_ENDED,
                        Code.CONFLICT,
                        Code.BLOCKED,
                        Code.NOT_IN_SESSION,
                        Code.VALIDATION_FAILED);
        var ours = "SELECT count(*) FROM session WHERE id IN ('one', 'two', 'over', 'rings', 'quarrel') AND ";
        assertThat(desk.books.count(ours + "expert_spoke")).isEqualTo(1);
        assertThat(desk.books.count(ours + "last_activity > clock() - interval '30 s'"))
                .isEqualTo(2);
    }

    @Test
    void theSameMessageStandsOnceWithinASetAndAfterIt() {
        var session = desk.session("again", "running");
        var outcomes = desk.messages()
                .write(List.of(byUser(session, "once"), byUser(session, "other"), byUser(session, "once")));
        assertThat(stored(outcomes.get(2))).isEqualTo(stored(outcomes.get(0)));
        var later = desk.messages().write(List.of(byUser(session, "once"), byUser(session, "new")));
        assertThat(stored(later.get(0))).isEqualTo(stored(outcomes.get(0)));
        assertThat(stored(later.get(1)).seq()).isEqualTo(3);
        desk.books.execute("UPDATE session SET state = 'ended', ended_at = clock() WHERE id = 'again'");
        var afterEnd = desk.messages().write(List.of(byUser(session, "once"), byUser(session, "newer")));
        assertThat(stored(afterEnd.get(0))).isEqualTo(stored(outcomes.get(0)));
        assertThat(refused(afterEnd.get(1))).isEqualTo(Code.SESSION_ENDED);
    }

    @Test
    void whatTheDatabaseDoesNotTakeHurtsNoOther() {
        var scribe = desk.scribe();
        var sessions = sessions("poison", 20);
        var answers = sessions.stream()
                .map(session -> Desk.write(scribe, byUser(session, session.endsWith("_7") ? "nul \0" : "fine")))
                .toList();
        assertThat(answers.stream()
                        .filter(each -> each.handle((_, e) -> e != null).join()))
                .containsExactly(answers.get(7));
        assertThat(stored("poison_")).isEqualTo(19);
    }

    @Test
    void aSessionThatSomebodyHoldsKeepsNoOtherWaiting() {
        var scribe = desk.scribe();
        var sessions = sessions("held", 20);
        var held = new CompletableFuture<Void>();
        var letGo = new CompletableFuture<Void>();
        var holder = CompletableFuture.runAsync(() -> desk.books.db.run(tx -> {
            tx.handle().execute("SELECT FROM session WHERE id = 'held_3' FOR UPDATE");
            held.complete(null);
            letGo.join();
        }));
        held.join();
        var answers = sessions.stream()
                .map(session -> Desk.write(scribe, byUser(session, "hello")))
                .toList();
        IntStream.range(0, 20).filter(n -> n != 3).forEach(n -> answers.get(n).join());
        assertThat(answers.get(3)).isNotDone();
        letGo.complete(null);
        holder.join();
        assertThat(answers.get(3).join().message().seq()).isEqualTo(1);
    }

    @Test
    void twoServersThatTakeTheSameMessageAtOnceStoreItOnce() throws InterruptedException {
        var scribes = List.of(desk.scribe(), desk.scribe());
        var sessions = sessions("race", 50);
        var work = scribes.stream()
                .flatMap(scribe -> sessions.stream().map(session -> (Callable<Object>)
                        () -> Desk.write(scribe, byUser(session, "mine")).join().message()))
                .toList();
        var outcomes = Books.atOnce(work);
        assertThat(outcomes).allMatch(Message.class::isInstance);
        assertThat(outcomes.subList(50, 100)).isEqualTo(outcomes.subList(0, 50));
        assertThat(stored("race_")).isEqualTo(50);
    }

    @Test
    void whatWaitsAtTheStopIsStored() {
        var scribe = desk.scribe();
        var answers = sessions("last", 300).stream()
                .map(session -> Desk.write(scribe, byUser(session, "goodbye")))
                .toList();
        scribe.stop(new ShutdownEvent());
        assertThat(answers).allMatch(answer -> answer.isDone() && !answer.isCompletedExceptionally());
        assertThat(stored("last_")).isEqualTo(300);
        assertThatThrownBy(() -> scribe.write(byUser("last_1", "one more")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.UNAVAILABLE));
    }

    private List<String> sessions(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> desk.session(name + "_" + n, "running"))
                .toList();
    }

    private long stored(String prefix) {
        return desk.books.count("SELECT count(*) FROM message WHERE starts_with(session_id, '" + prefix + "')");
    }
}
