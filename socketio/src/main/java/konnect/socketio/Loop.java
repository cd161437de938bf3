package konnect.socketio;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;

/** One event loop with the timing wheel that all its connections share. */
final class Loop {
    final Wheel wheel = new Wheel(System.nanoTime());
    private final ContextInternal context;

    Loop(Vertx vertx, ContextInternal context) {
        this.context = context;
        context.runOnContext(start -> vertx.setPeriodic(Wheel.TICK_MILLIS, tick -> wheel.tick(System.nanoTime())));
    }

    Context context() {
        return context;
    }

    boolean isCurrent() {
        return context.inThread();
    }

    /** At once when called on this loop's thread, in order of arrival otherwise. */
    void run(Runnable task) {
        if (context.inThread()) {
            task.run();
        } else {
            context.runOnContext(hop -> task.run());
        }
    }
}
