package konnect.calls;

import static org.assertj.core.api.Assertions.assertThat;

import konnect.calls.Call.Ringing;
import konnect.calls.Call.Running;
import org.junit.jupiter.api.Test;

/** The rules of a call, one by one. */
class TurnTest {
    private static final String ELSEWHERE = "ended:answered-elsewhere";

    private final Phone phone = new Phone();

    private Phone talking() {
        phone.offers("u1", "offer").answers("e1", "answer").heard.clear();
        return phone;
    }

    @Test
    void anOfferRingsAtEveryTabOfTheOtherSideAlone() {
        phone.offers("u1", "offer");
        assertThat(phone.heard).containsExactly(new Phone.Heard("e1", "offer"), new Phone.Heard("e2", "offer"));
    }

    @Test
    void theFirstAnswerWinsAndTheOtherTabsFallSilent() {
        phone.offers("u1", "offer").claims("e2");
        assertThat(phone.refuses(p -> p.claims("e1"))).isTrue();
        phone.goesOut("e2", "answer");
        assertThat(phone.heardBy("u1")).containsExactly("answer");
        assertThat(phone.heardBy("u2")).isEmpty();
        assertThat(phone.heardBy("e1")).containsExactly("offer", ELSEWHERE);
        assertThat(phone.heardBy("e2")).containsExactly("offer");
        assertThat(phone.refuses(p -> p.answers("e1", "late"))).isTrue();
    }

    @Test
    void candidatesWaitForTheAnswerAndThenComeInOrder() {
        phone.offers("u1", "offer").candidate("u1", "c1").candidate("u1", "c2").claims("e1");
        phone.candidate("e1", "d1").candidate("u1", "c3");
        assertThat(phone.heardBy("e1")).containsExactly("offer");
        assertThat(phone.heardBy("u1")).isEmpty();
        phone.goesOut("e1", "answer").candidate("u1", "c4").candidate("e1", "d2");
        assertThat(phone.heardBy("e1")).containsExactly("offer", "c1", "c2", "c3", "c4");
        assertThat(phone.heardBy("u1")).containsExactly("answer", "d1", "d2");
        assertThat(phone.heardBy("e2")).containsExactly("offer", ELSEWHERE);
    }

    @Test
    void candidatesThatWaitAreBounded() {
        phone.offers("u1", "offer");
        for (int i = 0; i < Turn.MAX_KEPT; i++) {
            phone.candidate("u1", "c");
        }
        assertThat(phone.refuses(p -> p.candidate("u1", "c"))).isTrue();
        var big = new Phone().offers("u1", "offer");
        for (int i = 0; i < 4; i++) {
            big.candidate("u1", "c".repeat(60_000));
        }
        assertThat(big.refuses(p -> p.candidate("u1", "c".repeat(60_000)))).isTrue();
    }

    @Test
    void ofTwoOffersAtOnceTheUsersWins() {
        phone.offers("e1", "expert's").candidate("e1", "d1").offers("u1", "user's");
        assertThat(phone.heardBy("e1")).containsExactly("user's");
        assertThat(phone.heardBy("u2")).containsExactly("expert's", ELSEWHERE);
        phone.answers("e1", "answer");
        assertThat(phone.heardBy("u1")).containsExactly("expert's", "answer");
        var other = new Phone().offers("u1", "user's");
        assertThat(other.refuses(p -> p.offers("e1", "expert's"))).isTrue();
        assertThat(other.heardBy("u1")).isEmpty();
    }

    @Test
    void aCallRingsNoLongerForBeingOfferedAgain() {
        phone.offers("u1", "first").at(40_000).offers("u2", "second");
        assertThat(phone.heardBy("u1")).containsExactly(ELSEWHERE);
        phone.at(44_999).looks();
        assertThat(phone.call).isInstanceOf(Ringing.class);
        phone.at(45_000).looks();
        assertThat(phone.call).isNull();
        assertThat(phone.heardBy("u2")).containsExactly("ended:no-answer");
        assertThat(phone.heardBy("e1")).containsExactly("first", "second", "ended:no-answer");
    }

    @Test
    void nobodyAnswersOrRejectsTheirOwnCallOrOneThatIsNot() {
        assertThat(phone.refuses(p -> p.answers("e1", "answer"))).isTrue();
        phone.offers("u1", "offer");
        assertThat(phone.refuses(p -> p.answers("u2", "answer"))).isTrue();
        assertThat(phone.refuses(p -> p.does("u1", turn -> turn.rejected(Phone.word("no")))))
                .isTrue();
        phone.answers("e1", "answer");
        assertThat(phone.refuses(p -> p.does("e2", turn -> turn.rejected(Phone.word("no")))))
                .isTrue();
    }

    @Test
    void aRejectionEndsTheRingingEverywhere() {
        phone.offers("u1", "offer").does("e1", turn -> turn.rejected(Phone.word("no")));
        assertThat(phone.call).isNull();
        assertThat(phone.heardBy("u1")).containsExactly("no");
        assertThat(phone.heardBy("e2")).containsExactly("offer", ELSEWHERE);
    }

    @Test
    void renegotiationStaysBetweenTheTwoSocketsOfTheCall() {
        talking().offers("e1", "again").answers("u1", "yes").candidate("u1", "c");
        assertThat(phone.heard)
                .containsExactly(
                        new Phone.Heard("u1", "again"), new Phone.Heard("e1", "yes"), new Phone.Heard("e1", "c"));
        assertThat(phone.refuses(p -> p.answers("u1", "twice"))).isTrue();
    }

    @Test
    void theUsersOfferWinsWithinARunningCallToo() {
        talking().offers("u1", "user's");
        assertThat(phone.refuses(p -> p.offers("e1", "expert's"))).isTrue();
        assertThat(phone.refuses(p -> p.answers("e2", "from another tab"))).isTrue();
        phone.answers("e1", "yes").offers("e1", "expert's").offers("u1", "user's again");
        assertThat(phone.refuses(p -> p.answers("u1", "to what lost"))).isTrue();
        phone.answers("e1", "yes again");
        assertThat(phone.heardBy("u1")).containsExactly("yes", "expert's", "yes again");
    }

    @Test
    void anotherTabTakesTheCallOver() {
        talking().offers("u2", "from here now").answers("e1", "yes").candidate("e1", "d");
        assertThat(phone.heardBy("u1")).containsExactly(ELSEWHERE);
        assertThat(phone.heardBy("u2")).containsExactly("yes", "d");
    }

    @Test
    void whoReloadsHasTwentySeconds() {
        talking().at(1_000).leaves("u1").at(20_999).looks();
        assertThat(phone.call).isInstanceOf(Running.class);
        phone.offers("e1", "are you back?");
        assertThat(phone.heardBy("u2")).containsExactly("are you back?");
        phone.answers("u2", "yes").at(40_000).looks();
        assertThat(phone.call).isInstanceOf(Running.class);
        phone.leaves("e1").at(59_999).looks();
        assertThat(phone.call).isNotNull();
        phone.at(60_000).looks();
        assertThat(phone.call).isNull();
        assertThat(phone.heardBy("u2")).endsWith("ended:disconnected");
        assertThat(phone.heardBy("e2")).containsExactly("ended:disconnected");
    }

    @Test
    void aCallerWhoReloadsWhileItRingsOffersAgain() {
        phone.offers("u1", "offer").leaves("u1").at(10_000).offers("u2", "offer again");
        phone.at(30_000).looks().answers("e1", "answer");
        assertThat(phone.heardBy("u2")).containsExactly("answer");
        var lost = new Phone().offers("u1", "offer").leaves("u1").at(20_000).looks();
        assertThat(lost.heardBy("e1")).containsExactly("offer", "ended:disconnected");
    }

    @Test
    void aCallBeingAnsweredIsNotGivenUp() {
        phone.offers("u1", "offer").at(44_999).claims("e1").at(46_000).looks().goesOut("e1", "answer");
        assertThat(phone.call).isInstanceOf(Running.class);
    }

    @Test
    void anAnswerThatCameToNothingLeavesTheCallRinging() {
        phone.offers("u1", "offer").claims("e1").does("e1", Turn::unclaimed);
        phone.answers("e2", "answer");
        assertThat(phone.heardBy("u1")).containsExactly("answer");
    }

    @Test
    void aSessionThatRingsIsAnsweredThoughItsOfferWasLost() {
        assertThat(phone.refuses(p -> p.does("u1", turn -> turn.claimed(true)))).isTrue();
        phone.does("e1", turn -> turn.claimed(true)).goesOut("e1", "answer");
        assertThat(phone.heardBy("u1")).containsExactly("answer");
        phone.candidate("u2", "c").at(30_000).looks();
        assertThat(phone.call).isInstanceOf(Running.class);
    }

    @Test
    void hangingUpIsToldToTheOtherEvenWhereNoCallIsKnown() {
        talking().does("u1", turn -> turn.ended(Phone.word("bye")));
        assertThat(phone.heard).containsExactly(new Phone.Heard("e1", "bye"));
        phone.does("u2", turn -> turn.ended(Phone.word("bye"))).candidate("e2", "late");
        assertThat(phone.heardBy("e2")).containsExactly("bye");
        assertThat(phone.heardBy("u1")).containsExactly("late");
    }

    @Test
    void aCallerWhoHangsUpSilencesEveryTab() {
        phone.offers("u1", "offer").does("u1", turn -> turn.ended(Phone.word("bye")));
        assertThat(phone.heardBy("e1")).containsExactly("offer", "bye");
        assertThat(phone.heardBy("e2")).containsExactly("offer", "bye");
        assertThat(phone.refuses(p -> p.answers("e1", "late"))).isTrue();
    }

    @Test
    void theEndOfTheSessionIsToldToAll() {
        talking().take(phone.watch().over(Ended.SESSION_ENDED));
        assertThat(phone.heard.stream().map(Phone.Heard::word)).hasSize(4).containsOnly("ended:session-ended");
    }
}
