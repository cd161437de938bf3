package konnect.socketio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeartbeatTest {
    @Test
    void aQuickerPaceBeginsAtOnce() {
        Heartbeat heartbeat = new Heartbeat(0, 25, 20);
        heartbeat.change(1, 5, 5);
        assertThat(heartbeat.due()).isEqualTo(6);
    }

    @Test
    void aSlowerPaceBeginsAfterThePingThatIsDue() {
        Heartbeat heartbeat = new Heartbeat(0, 5, 5);
        heartbeat.change(4, 25, 20);
        assertThat(heartbeat.isPingDue(5)).isTrue();
        heartbeat.pinging(5);
        assertThat(heartbeat.due()).isEqualTo(25);
        heartbeat.pong(6);
        assertThat(heartbeat.due()).isEqualTo(31);
    }
}
