package konnect.db.embedded;

import static konnect.db.embedded.Seed.await;
import static konnect.db.embedded.Seed.execute;
import static konnect.db.embedded.Seed.lives;
import static konnect.db.embedded.Seed.postmaster;
import static konnect.db.embedded.Seed.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresCrashTest {
    private static final int SESSION_FIELD = 5;

    @TempDir
    static Path shared;

    @TempDir
    Path scratch;

    private Path home;

    @BeforeAll
    static void makeSeed() {
        Seed.make(shared.resolve("seed"));
    }

    @BeforeEach
    void copySeed() throws Exception {
        home = scratch.toRealPath().resolve("data");
        Seed.copy(shared.resolve("seed"), home);
    }

    @Test
    void adoptsWhatAKilledOwnerLeftRunning() throws Exception {
        long orphan = killedOwner();
        assertThat(lives(orphan)).isTrue();
        try (var postgres = EmbeddedPostgres.open(home)) {
            assertThat(postmaster(home)).isEqualTo(orphan);
            assertThat(query(postgres, "select n from kept")).isEqualTo("42");
        }
        await("the orphan to stop", () -> !lives(orphan));
    }

    @Test
    void recoversWhenTheDatabaseWasKilledToo() throws Exception {
        long orphan = killedOwner();
        Seed.run("kill", "-9", Long.toString(orphan));
        await("the kill", () -> !lives(orphan));
        assertThat(Seed.pidFile(home)).exists();
        try (var postgres = EmbeddedPostgres.open(home)) {
            assertThat(query(postgres, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void leavesAProgramAloneThatHasTheOldNumber() throws Exception {
        long orphan = killedOwner();
        Seed.run("kill", "-9", Long.toString(orphan));
        await("the kill", () -> !lives(orphan));
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            name(stranger.pid());
            try (var postgres = EmbeddedPostgres.open(home)) {
                assertThat(query(postgres, "select n from kept")).isEqualTo("42");
                assertThat(postmaster(home)).isNotEqualTo(stranger.pid());
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void stopsNothingButItsOwnDatabase() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        var postgres = EmbeddedPostgres.open(home);
        try {
            var right = Files.readString(Seed.pidFile(home));
            name(stranger.pid());
            postgres.close();
            assertThat(stranger.isAlive()).isTrue();
            Files.writeString(Seed.pidFile(home), right);
        } finally {
            stranger.destroyForcibly();
        }
        // Still running, since it could not be told apart; the next owner adopts and stops it.
        long left = postmaster(home);
        assertThat(lives(left)).isTrue();
        EmbeddedPostgres.open(home).close();
        await("the stop", () -> !lives(left));
    }

    @Test
    void startsAgainAfterAKillWhileItWasBeingMade() throws Exception {
        var fresh = scratch.toRealPath().resolve("fresh");
        try (var owner = Owner.start(fresh)) {
            await("initdb to be at work", () -> isMaking(fresh));
            owner.kill();
        }
        assertThat(fresh.resolve("postgres/cluster")).doesNotExist();
        try (var postgres = EmbeddedPostgres.open(fresh)) {
            assertThat(query(postgres, "select 1")).isEqualTo("1");
        }
        assertThat(isMaking(fresh)).isFalse();
    }

    @Test
    void livesInASessionOfItsOwnAndStopsWithItsOwner() throws Exception {
        try (var owner = Owner.start(home)) {
            assertThat(owner.says()).startsWith("READY ");
            long running = postmaster(home);
            assertThat(session(running)).isEqualTo(running).isNotEqualTo(session(owner.pid()));
            owner.stop();
            assertThat(lives(running)).isFalse();
            assertThat(Seed.pidFile(home)).doesNotExist();
        }
    }

    /** An owner killed after a commit; answers the process id of the database it left. */
    private long killedOwner() throws Exception {
        try (var owner = Owner.start(home)) {
            assertThat(owner.says()).startsWith("READY ");
            try (var beside = EmbeddedPostgres.attach(home).orElseThrow()) {
                execute(beside, "create table kept as select 42 as n");
            }
            owner.kill();
        }
        return postmaster(home);
    }

    private void name(long pid) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Seed.pidFile(home)));
        lines.set(0, Long.toString(pid));
        Files.writeString(Seed.pidFile(home), String.join("\n", lines) + "\n");
    }

    private static boolean isMaking(Path fresh) {
        try (var children = Files.list(fresh.resolve("postgres"))) {
            return children.anyMatch(child -> child.getFileName().toString().startsWith(".cluster-")
                    && Files.exists(child.resolve("pgdata/base")));
        } catch (IOException e) {
            return false;
        }
    }

    private static long session(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(stat.split(" ", -1)[SESSION_FIELD]);
    }
}
