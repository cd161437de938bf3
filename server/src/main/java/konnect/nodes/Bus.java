package konnect.nodes;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The bus between the nodes of one installation. What travels on it is a hint: it may be lost, and what must not be is
 * found again in the database by a {@link CatchUp}. Nothing here blocks but {@link #take}.
 */
public interface Bus extends AutoCloseable {
    /** Whether there may be other nodes. Where not, nothing else here does anything. */
    boolean isShared();

    /** This node's id. */
    String self();

    /** To all other nodes; lost while the bus is away or too much waits already. Usable on any thread. */
    void say(Note note);

    /** What other nodes say of this kind, in the order in which each of them said it; on one event loop. */
    void hear(String kind, Consumer<Note> listener);

    /** Whether all of these nodes, this one among them, have been heard just now. */
    boolean hears(Set<String> nodes);

    /** Whether a note of anybody's was lost since this was last asked. */
    boolean hasLost();

    /**
     * Takes from a limit that all nodes share; below 0 it is given back. Blocks for a short while, never an event loop.
     *
     * @return null while nobody can tell; the caller then has only its own count
     */
    @Nullable
    Share take(String holder, int most, Duration window, int wanted);

    @Override
    void close();

    /** What is left of a shared limit, and after how many milliseconds there is one more, and all of it. */
    record Share(boolean taken, long left, long oneMs, long allMs) {}
}
