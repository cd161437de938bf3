package konnect.journey;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Many who do the same thing in the same instant. */
final class Crowd {
    private Crowd() {}

    static <T, R> List<R> atOnce(List<T> all, Function<T, R> action) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var answers = all.stream()
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return action.apply(each);
                            },
                            threads))
                    .toList();
            start.countDown();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
