package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL whose programs come with the server and whose data lies in the data folder. It survives a kill of its
 * owner, and the next owner adopts it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Address address;
    private final @Nullable Postmasters postmasters;
    private final @Nullable OwnerLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(Address address, @Nullable Postmasters postmasters, @Nullable OwnerLock lock) {
        this.address = address;
        this.postmasters = postmasters;
        this.lock = lock;
    }

    /**
     * Makes the database when there is none, starts it, and owns it until {@link #close}. The port is free when first
     * chosen and kept from then on while it stays free.
     *
     * @throws StartupProblem another process owns the folder, the database is of another major version, the disk is
     *     full, the folder may not be written
     */
    public static EmbeddedPostgres open(Path dataDir) {
        return open(dataDir, Postmasters.ANY_PORT);
    }

    /** As {@link #open(Path)}, on the given port of 127.0.0.1. */
    public static EmbeddedPostgres open(Path dataDir, int port) {
        try {
            var folder = DataFolder.create(dataDir);
            var lock = OwnerLock.take(folder);
            try {
                return started(folder, port, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Refusals.of(dataDir.toAbsolutePath(), e);
        }
    }

    /**
     * The one that another process runs on this folder, for commands beside it; its {@link #close} stops nothing.
     * Empty when none is running.
     */
    public static Optional<EmbeddedPostgres> attach(Path dataDir) {
        if (!Files.isDirectory(dataDir)) {
            return Optional.empty();
        }
        try {
            var folder = new DataFolder(dataDir.toRealPath());
            var running = PidFile.read(folder).filter(PidFile::ready).filter(file -> file.isPostmasterOf(folder));
            if (running.isEmpty()) {
                return Optional.empty();
            }
            var address = Address.read(folder, running.get());
            return address.isAnswering() ? Optional.of(new EmbeddedPostgres(address, null, null)) : Optional.empty();
        } catch (IOException e) {
            throw Refusals.of(dataDir.toAbsolutePath(), e);
        }
    }

    /** Of the database {@code konnect}, without user and password. */
    public String jdbcUrl() {
        return address.jdbcUrl();
    }

    public int port() {
        return address.port();
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return address.password();
    }

    /** Stops it within 20 seconds, rolling back what is open. Harmless when repeated. */
    @Override
    public void close() {
        if (postmasters == null || lock == null || closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            postmasters.stop();
        } catch (IOException e) {
            throw Refusals.of(address.folder().home(), e);
        }
    }

    private static EmbeddedPostgres started(DataFolder folder, int port, OwnerLock lock) throws IOException {
        var account = Account.of(folder.postgres());
        var tools = new Tools(folder, account, Binaries.unpacked(folder, account));
        tools.rotateLog();
        new Cluster(tools).ensure();
        var postmasters = new Postmasters(tools);
        return new EmbeddedPostgres(Address.read(folder, postmasters.ensure(port)), postmasters, lock);
    }
}
