package konnect.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What was seen on the wire that no document describes, on whatever thread: the test in which it was seen fails. Found
 * by JUnit as a service.
 */
public final class Faults implements AfterEachCallback, AfterAllCallback {
    /** Enough to see what is wrong; an event that is sent often is wrong each time. */
    private static final int SHOWN = 5;

    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    public static void note(String fault) {
        SEEN.add(fault);
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

    /** All of them, which are forgotten. */
    public static List<String> drain() {
        var seen = new ArrayList<String>();
        for (String fault; (fault = SEEN.poll()) != null; ) {
            seen.add(fault);
        }
        return seen;
    }
}
