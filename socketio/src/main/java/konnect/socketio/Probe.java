package konnect.socketio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A WebSocket that wants to take over from polling: {@code 2probe}, {@code 3probe}, {@code 5}. */
final class Probe extends Wheel.Entry implements Link.Sink {
    private static final byte[] QUESTION = "2probe".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UPGRADE = "5".getBytes(StandardCharsets.US_ASCII);
    /** The upgrade may be under way on the WebSocket while its client's last poll arrives here. */
    private static final long RELEASE_NANOS = 50_000_000;

    private final Connection connection;
    private final Link link;
    private final long deadline;
    private boolean answered;
    private long releaseAt = Wheel.NEVER;

    Probe(Connection connection, Link link, long deadline) {
        this.connection = connection;
        this.link = link;
        this.deadline = deadline;
        connection.loop.wheel.schedule(this, deadline);
    }

    @Override
    public void message(byte[] bytes, boolean binary) {
        if (!answered && !binary && Arrays.equals(bytes, QUESTION)) {
            answered = true;
            link.write(Frame.PROBE_ANSWER);
            pollWaits();
        } else if (answered && !binary && Arrays.equals(bytes, UPGRADE)) {
            connection.loop.wheel.cancel(this);
            connection.upgraded(link);
        } else {
            stop();
        }
    }

    /** Lets a waiting poll go soon, so that the client can finish the upgrade. */
    void pollWaits() {
        if (answered) {
            releaseAt = System.nanoTime() + RELEASE_NANOS;
            connection.loop.wheel.schedule(this, Math.min(releaseAt, deadline));
        }
    }

    @Override
    long fire(long now) {
        if (now >= deadline) {
            stop();
            return Wheel.NEVER;
        }
        if (now >= releaseAt) {
            releaseAt = Wheel.NEVER;
            connection.releasePoll();
        }
        return Math.min(releaseAt, deadline);
    }

    void stop() {
        connection.loop.wheel.cancel(this);
        connection.probeEnded(this);
        link.close(Link.NORMAL);
    }

    @Override
    public void drained() {}

    @Override
    public void lost(DisconnectReason reason) {
        connection.loop.wheel.cancel(this);
        connection.probeEnded(this);
    }
}
