package konnect.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from one signal: the call as it is now, null when there is none, and what is sent, in order. */
record Step(@Nullable Call call, List<Send> sends) {
    Step {
        sends = List.copyOf(sends);
    }

    static Step to(@Nullable Call call, Send... sends) {
        return new Step(call, List.of(sends));
    }
}
