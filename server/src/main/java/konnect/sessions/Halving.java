package konnect.sessions;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import konnect.kernel.Problem;

/** Does work in sets so that one bad row costs only itself: a set that fails is halved down to it. */
final class Halving {
    private Halving() {}

    /**
     * Runs the work on all, in as large parts as succeed.
     *
     * @param bad told of each one that fails alone
     * @throws Problem as thrown by the work: the database is away, and no part would succeed
     */
    static <T> void run(List<T> all, Consumer<List<T>> work, BiConsumer<T, RuntimeException> bad) {
        if (all.isEmpty()) {
            return;
        }
        try {
            work.accept(all);
        } catch (Problem away) {
            throw away;
        } catch (RuntimeException e) {
            if (all.size() == 1) {
                bad.accept(all.getFirst(), e);
                return;
            }
            run(all.subList(0, all.size() / 2), work, bad);
            run(all.subList(all.size() / 2, all.size()), work, bad);
        }
    }
}
