package konnect.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What was seen on the wire that no document describes: the test in which it was seen fails. It is looked at on a thread
 * of its own, so that nothing that is waited for comes later by it. Found by JUnit as a service.
 */
public final class Faults implements AfterEachCallback, AfterAllCallback {
    /** Enough to see what is wrong; an event that is sent often is wrong each time. */
    private static final int SHOWN = 5;

    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    private static final ExecutorService LOOKING = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("faults").factory());

    /** Looks at something soon; empty for no fault. */
    public static void look(Supplier<String> fault) {
        LOOKING.execute(() -> {
            var found = fault.get();
            if (!found.isEmpty()) {
                SEEN.add(found);
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        failIfAny();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        failIfAny();
    }

    private static void failIfAny() {
        var seen = drain();
        if (!seen.isEmpty()) {
            throw new AssertionError(seen.size() + " not as documented:\n"
                    + String.join("\n", seen.stream().distinct().limit(SHOWN).toList()));
        }
    }

    /** All that was found in what has been handed in so far; it is forgotten. */
    public static List<String> drain() {
        CompletableFuture.runAsync(() -> {}, LOOKING).join();
        var seen = new ArrayList<String>();
        for (String fault; (fault = SEEN.poll()) != null; ) {
            seen.add(fault);
        }
        return seen;
    }
}
