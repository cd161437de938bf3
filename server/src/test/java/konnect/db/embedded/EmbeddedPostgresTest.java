package konnect.db.embedded;

import static konnect.db.embedded.Seed.execute;
import static konnect.db.embedded.Seed.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import konnect.Ports;
import konnect.kernel.StartupProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
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
    void runsDurablyOnTheLoopbackAlone() throws SQLException {
        try (var postgres = EmbeddedPostgres.open(home)) {
            assertThat(query(postgres, """
                    select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where name in (
                      'fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses', 'jit',
                      'log_timezone', 'max_connections', 'unix_socket_directories')
                    """))
                    .isEqualTo(
                            "data_checksums=on fsync=on full_page_writes=on jit=off listen_addresses=127.0.0.1 log_timezone=UTC"
                                    + " max_connections=60 synchronous_commit=on unix_socket_directories=");
            assertThat(query(postgres, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void keepsDataAndPortFromOneOpeningToTheNext() throws SQLException {
        int port;
        try (var postgres = EmbeddedPostgres.open(home)) {
            port = postgres.port();
            execute(postgres, "create table kept as select 42 as n");
        }
        assertThat(Seed.pidFile(home)).doesNotExist();
        try (var postgres = EmbeddedPostgres.open(home)) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(query(postgres, "select n from kept")).isEqualTo("42");
        }
    }

    @Test
    void asksForThePasswordThatOnlyItsOwnerMayRead() throws IOException {
        var file = home.resolve("postgres/cluster/password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var postgres = EmbeddedPostgres.open(home)) {
            assertThat(postgres.password()).hasSize(52).isEqualTo(Files.readString(file));
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesASecondOwnerInOneSentence() throws IOException {
        try (var postgres = EmbeddedPostgres.open(home)) {
            assertThatThrownBy(() -> EmbeddedPostgres.open(home))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("this very process");
            try (var second = Owner.start(home)) {
                assertThat(second.says())
                        .isEqualTo("REFUSED Another Konnect server (process "
                                + ProcessHandle.current().pid()
                                + ") is using the data folder " + home
                                + ": stop it, or start this one with --data and another folder.");
            }
            assertThat(postgres.port()).isPositive();
        }
    }

    @Test
    void isReachedBesideItsOwnerAndLeftRunning() throws Exception {
        assertThat(EmbeddedPostgres.attach(home)).isEmpty();
        assertThat(EmbeddedPostgres.attach(home.resolve("missing"))).isEmpty();
        try (var owner = Owner.start(home)) {
            assertThat(owner.says()).startsWith("READY ");
            try (var beside = EmbeddedPostgres.attach(home).orElseThrow()) {
                assertThat(query(beside, "select current_user")).isEqualTo("konnect");
            }
            assertThat(EmbeddedPostgres.attach(home)).isPresent();
        }
        assertThat(EmbeddedPostgres.attach(home)).isEmpty();
    }

    @Test
    void takesThePortItIsGivenOrSaysThatItIsInUse() throws IOException {
        int port = Ports.free();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> EmbeddedPostgres.open(home, port))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessage("Port " + port + " for the embedded database is in use: choose another.");
        }
        try (var postgres = EmbeddedPostgres.open(home, port)) {
            assertThat(postgres.port()).isEqualTo(port);
        }
    }

    @Test
    void takesAnotherPortWhenTheRememberedOneIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(home.resolve("postgres/port"), Integer.toString(taken.getLocalPort()));
            try (var postgres = EmbeddedPostgres.open(home)) {
                assertThat(postgres.port()).isNotEqualTo(taken.getLocalPort());
                assertThat(home.resolve("postgres/port")).hasContent(Integer.toString(postgres.port()));
            }
        }
    }

    @Test
    void refusesADatabaseOfAnotherMajorVersion() throws IOException {
        Files.writeString(home.resolve("postgres/cluster/pgdata/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.open(home))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("was made by PostgreSQL 17, and this Konnect brings PostgreSQL 18");
    }

    @Test
    void clearsAwayWhatWasLeftHalfMade() throws IOException {
        var half = Files.createDirectories(home.resolve("postgres/.cluster-1/pgdata/base"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        EmbeddedPostgres.open(home).close();
        assertThat(home.resolve("postgres/.cluster-1")).doesNotExist();
    }

    @Test
    void putsALongLogAside() throws IOException {
        var log = home.resolve("postgres/postgres.log");
        Files.writeString(log, "x".repeat(2 << 20));
        EmbeddedPostgres.open(home).close();
        assertThat(Files.size(log)).isLessThan(1 << 20);
        assertThat(Files.size(home.resolve("postgres/postgres.log.1"))).isEqualTo(2 << 20);
    }
}
