package konnect.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private final Mailbox mailbox = new Mailbox(Runnable::run);
    private final List<Integer> begun = new ArrayList<>();

    private boolean offer(int number, CompletableFuture<?> done) {
        return mailbox.offer(new Mailbox.Work(true, () -> {
            begun.add(number);
            return done;
        }));
    }

    @Test
    void theNextCommandBeginsWhenTheAnswerOfTheOneBeforeIsComplete() {
        var first = new CompletableFuture<>();
        offer(1, first);
        offer(2, CompletableFuture.completedFuture(true));
        offer(3, CompletableFuture.completedFuture(true));
        assertThat(begun).containsExactly(1);
        first.complete(true);
        assertThat(begun).containsExactly(1, 2, 3);
    }

    @Test
    void onlyWhatBlocksNeedsAWorker() {
        var asked = new ArrayList<Runnable>();
        var free = new Mailbox(asked::add);
        free.offer(new Mailbox.Work(false, () -> CompletableFuture.completedFuture(begun.add(1))));
        free.offer(new Mailbox.Work(true, () -> CompletableFuture.completedFuture(begun.add(2))));
        assertThat(begun).containsExactly(1);
        asked.getFirst().run();
        assertThat(begun).containsExactly(1, 2);
    }

    @Test
    void aCommandThatFailsDoesNotHoldTheOthersBack() {
        offer(1, CompletableFuture.failedFuture(new IllegalStateException()));
        offer(2, CompletableFuture.completedFuture(true));
        assertThat(begun).containsExactly(1, 2);
    }

    @Test
    void takesNoMoreThanItHolds() {
        offer(0, new CompletableFuture<>());
        assertThat(IntStream.rangeClosed(1, Mailbox.CAPACITY).allMatch(n -> offer(n, new CompletableFuture<>())))
                .isTrue();
        assertThat(offer(-1, new CompletableFuture<>())).isFalse();
        assertThat(begun).containsExactly(0);
    }
}
