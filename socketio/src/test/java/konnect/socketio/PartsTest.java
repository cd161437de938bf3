package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The parts that need no network. */
class PartsTest {
    private static final long MILLI = 1_000_000;

    @Test
    void aWindowNeverAdmitsMoreThanItsLimitInAnySpan() {
        Random random = new Random(7);
        Window window = new Window();
        List<Integer> admitted = new ArrayList<>();
        int now = Integer.MAX_VALUE - 5_000;
        for (int i = 0; i < 20_000; i++) {
            now += random.nextInt(40);
            int moment = now;
            long recent = admitted.stream()
                    .skip(Math.max(0, admitted.size() - 20))
                    .filter(at -> moment - at < 1_000)
                    .count();
            assertThat(window.admits(now, 1_000, 20)).isEqualTo(recent < 20);
            if (recent < 20) {
                admitted.add(now);
            }
        }
    }

    @Test
    void lightEventsAreCountedApartAndRefusedOnesNotAtAll() {
        EventBudget budget = EventBudget.DEFAULT.withEvents(2, 3).withLightEvents(Set.of("typing"), 1);
        Traffic traffic = new Traffic(budget, 0);
        assertThat(traffic.admitsEvent(0, "a")).isTrue();
        assertThat(traffic.admitsEvent(0, "a")).isTrue();
        for (int i = 0; i < 50; i++) {
            assertThat(traffic.admitsEvent(i, "a")).isFalse();
        }
        assertThat(traffic.admitsEvent(0, "typing")).isTrue();
        assertThat(traffic.admitsEvent(0, "typing")).isFalse();
        assertThat(traffic.admitsEvent(1_000, "a")).isTrue();
        assertThat(traffic.admitsEvent(2_000, "a")).isFalse();
        assertThat(traffic.admitsEvent(60_000, "a")).isTrue();
    }

    @Test
    void bytesAreBoundedOnAverage() {
        Traffic traffic = new Traffic(EventBudget.DEFAULT.withTraffic(1_000, 100), 0);
        assertThat(traffic.admitsPacket(0, 1_000)).isTrue();
        assertThat(traffic.admitsPacket(0, 1)).isFalse();
        assertThat(traffic.admitsPacket(5_000, 400)).isTrue();
        assertThat(traffic.admitsPacket(5_000, 200)).isFalse();
    }

    @Test
    void utf8IsJudgedAsTheStrictDecoderJudgesIt() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(5)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                bytes[0] = (byte) (0xc0 | random.nextInt(64));
            }
            assertThat(Utf8.isValid(bytes)).as("%s", bytes).isEqualTo(decodes(bytes));
        }
        assertThat(Utf8.isValid("aü☕🙂".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static final class Alarm extends Wheel.Entry {
        private final List<Long> fired = new ArrayList<>();
        private long next = Wheel.NEVER;

        @Override
        long fire(long now) {
            fired.add(now);
            return next;
        }
    }

    private static void run(Wheel wheel, long fromMillis, long toMillis) {
        for (long at = fromMillis; at <= toMillis; at += Wheel.TICK_MILLIS) {
            wheel.tick(at * MILLI);
        }
    }

    @Test
    void aWheelFiresOnceSoonAfterItsTimeEvenBeyondOneTurn() {
        for (long due : new long[] {1, 25, 26, 999, 25_600, 60_000, 300_000}) {
            Wheel wheel = new Wheel(0);
            Alarm alarm = new Alarm();
            wheel.schedule(alarm, due * MILLI);
            run(wheel, 0, 400_000);
            assertThat(alarm.fired).hasSize(1);
            assertThat(alarm.fired.getFirst() / MILLI).isBetween(due, due + 2 * Wheel.TICK_MILLIS);
        }
    }

    @Test
    void aWheelMovesCancelsAndRepeats() {
        Wheel wheel = new Wheel(0);
        Alarm moved = new Alarm();
        Alarm cancelled = new Alarm();
        Alarm repeated = new Alarm();
        wheel.schedule(moved, 100 * MILLI);
        wheel.schedule(cancelled, 100 * MILLI);
        wheel.schedule(repeated, 100 * MILLI);
        wheel.schedule(moved, 300 * MILLI);
        wheel.cancel(cancelled);
        repeated.next = 400 * MILLI;
        run(wheel, 0, 250);
        assertThat(moved.fired).isEmpty();
        repeated.next = Wheel.NEVER;
        run(wheel, 275, 1_000);
        assertThat(moved.fired).hasSize(1);
        assertThat(cancelled.fired).isEmpty();
        assertThat(repeated.fired).isNotEmpty().hasSizeLessThan(25);
    }

    @Test
    void afterAPauseNothingTimesOutBeforeTheNextTick() {
        Wheel wheel = new Wheel(0);
        Alarm alarm = new Alarm();
        wheel.schedule(alarm, 100 * MILLI);
        wheel.tick(5_000 * MILLI);
        assertThat(alarm.fired).isEmpty();
        wheel.tick(5_025 * MILLI);
        assertThat(alarm.fired).hasSize(1);
    }

    @Test
    void aPacketIsTheSameOnAnotherNode() {
        Packet packet = Packet.event("file", Map.of("data", new byte[] {1, 2}), null, "ü");
        Packet there = Packet.fromBytes(packet.toBytes());
        assertThat(there.frame("/").bytes).isEqualTo(packet.frame("/").bytes);
        assertThat(new String(there.frame("/a").bytes, StandardCharsets.UTF_8))
                .isEqualTo("451-/a,[\"file\",{\"data\":{\"_placeholder\":true,\"num\":0}},null,\"ü\"]");
        assertThat(there.attachments())
                .singleElement()
                .satisfies(one -> assertThat(one.bytes).containsExactly(1, 2));
        assertThatThrownBy(() -> Packet.fromBytes(new byte[] {1, 0, 0, 0, 9}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPacketIsEncodedOnceForManyReceivers() {
        Packet packet = Packet.event("news", 1);
        assertThat(packet.frame("/")).isSameAs(packet.frame("/"));
    }
}
