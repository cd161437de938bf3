package konnect.db.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import konnect.config.Config.DatabaseAddress;
import konnect.kernel.StartupProblem;

/** One PostgreSQL for all tests of a JVM, and a fresh database in it for whoever asks. Stopped when the JVM exits. */
public final class TestPostgres {
    /** Set by the first of several class loaders in one JVM; the others attach. */
    private static final String HOME_PROPERTY = "konnect.test.postgres";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = open();

    private TestPostgres() {}

    /** A new, empty database: its name. */
    public static String createDatabase() {
        return createDatabase("template0");
    }

    /**
     * A new database that is a copy of one made before, such as one that was migrated: its name.
     *
     * @param template its name; nobody may be connected to it
     */
    public static String createDatabase(String template) {
        var name = "t_" + System.identityHashCode(TestPostgres.class) + "_" + NEXT.incrementAndGet();
        execute("create database " + name + " template " + template + " strategy file_copy");
        return name;
    }

    public static DatabaseAddress address(String database) {
        var url = "jdbc:postgresql://127.0.0.1:" + POSTGRES.port() + "/" + database;
        return new DatabaseAddress(url, POSTGRES.user(), POSTGRES.password());
    }

    private static synchronized EmbeddedPostgres open() {
        var shared = System.getProperty(HOME_PROPERTY);
        if (shared != null) {
            return EmbeddedPostgres.attach(Path.of(shared)).orElseThrow();
        }
        var home = Path.of("target", "test-postgres").toAbsolutePath();
        EmbeddedPostgres postgres;
        try {
            postgres = EmbeddedPostgres.open(home);
        } catch (StartupProblem anotherRun) {
            home = temporary();
            postgres = EmbeddedPostgres.open(home);
        }
        System.setProperty(HOME_PROPERTY, home.toString());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        dropLeftovers(postgres);
        return postgres;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("konnect-test-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dropLeftovers(EmbeddedPostgres postgres) {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var drops = connection.createStatement();
                var names = statement.executeQuery("select datname from pg_database where datname like 't\\_%'")) {
            while (names.next()) {
                drops.execute("drop database " + names.getString(1) + " with (force)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(POSTGRES.jdbcUrl(), POSTGRES.user(), POSTGRES.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
