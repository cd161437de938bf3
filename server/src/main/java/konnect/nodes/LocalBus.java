package konnect.nodes;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import konnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** The bus of an installation of one node: nobody is there to be told anything. */
public final class LocalBus implements Bus {
    private final String self = Ids.next("n");

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public String self() {
        return self;
    }

    @Override
    public void say(Note note) {}

    @Override
    public void hear(String kind, Consumer<Note> listener) {}

    @Override
    public boolean hears(Set<String> nodes) {
        return true;
    }

    @Override
    public boolean hasLost() {
        return false;
    }

    @Override
    public @Nullable Share take(String holder, int most, Duration window, int wanted) {
        return null;
    }

    @Override
    public void close() {}
}
