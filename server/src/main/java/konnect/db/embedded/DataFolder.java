package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where things lie in the data folder.
 *
 * @param home the data folder itself, absolute and without links, since the process list is searched for it
 */
record DataFolder(Path home) {
    static DataFolder create(Path dataDir) throws IOException {
        var home = dataDir.toAbsolutePath().normalize();
        Trees.createFolder(home);
        var folder = new DataFolder(home.toRealPath());
        Trees.createFolder(folder.postgres());
        Files.setPosixFilePermissions(folder.postgres(), PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    /** Held locked by the one process that owns the folder. */
    Path ownerLock() {
        return home.resolve("owner.lock");
    }

    Path postgres() {
        return home.resolve("postgres");
    }

    /** What must appear and move as one: the database and its password. */
    Path cluster() {
        return postgres().resolve("cluster");
    }

    Path pgdata() {
        return cluster().resolve("pgdata");
    }

    Path password() {
        return cluster().resolve("password");
    }

    Path port() {
        return postgres().resolve("port");
    }

    Path log() {
        return postgres().resolve("postgres.log");
    }
}
