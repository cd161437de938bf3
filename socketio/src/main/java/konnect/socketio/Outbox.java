package konnect.socketio;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Frames that the transport could not take yet. Costs nothing while the reader keeps up. */
final class Outbox {
    private @Nullable ArrayDeque<Frame> frames;
    private long bytes;

    boolean isEmpty() {
        return frames == null;
    }

    long bytes() {
        return bytes;
    }

    void add(Frame frame) {
        if (frames == null) {
            frames = new ArrayDeque<>();
        }
        frames.add(frame);
        bytes += frame.bytes.length;
    }

    @Nullable
    Frame poll() {
        if (frames == null) {
            return null;
        }
        Frame frame = frames.poll();
        if (frame != null) {
            bytes -= frame.bytes.length;
        }
        if (frames.isEmpty()) {
            frames = null;
        }
        return frame;
    }

    void clear() {
        frames = null;
        bytes = 0;
    }
}
