package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import konnect.kernel.Ids;
import konnect.kernel.StartupProblem;

/** The database's files: made once, whole or not at all, and never opened by another major version. */
final class Cluster {
    static final String USER = "konnect";
    static final String DATABASE = "konnect";

    private static final String MAKING = ".cluster-";
    private static final Duration INIT_LIMIT = Duration.ofMinutes(3);

    private final DataFolder folder;
    private final Tools tools;

    Cluster(Tools tools) {
        this.folder = tools.folder();
        this.tools = tools;
    }

    void ensure() throws IOException {
        Trees.deleteSiblings(folder.postgres(), MAKING);
        if (Files.exists(folder.cluster())) {
            checkVersion();
            return;
        }
        var side = Files.createTempDirectory(folder.postgres(), MAKING);
        var password = side.resolve(folder.password().getFileName());
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, Ids.secret());
        Trees.own(side, tools.account().uid(), tools.account().gid());
        make(side.resolve(folder.pgdata().getFileName()), password);
        Files.move(side, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    static String password(DataFolder folder) throws IOException {
        return Files.readString(folder.password()).strip();
    }

    private void checkVersion() throws IOException {
        var file = folder.pgdata().resolve("PG_VERSION");
        if (!Files.exists(file) || !Files.exists(folder.password())) {
            throw new StartupProblem("The folder " + folder.cluster()
                    + " is not a whole database (PG_VERSION or password is missing): restore it from a backup, or"
                    + " choose another data folder with --data.");
        }
        var made = Files.readString(file).strip();
        var brought = tools.binaries().major();
        if (!made.equals(brought)) {
            throw new StartupProblem("The database in " + folder.home() + " was made by PostgreSQL " + made
                    + ", and this Konnect brings PostgreSQL " + brought
                    + ": start the Konnect that made it and take a backup, then restore that into a new data folder.");
        }
    }

    private void make(Path pgdata, Path password) throws IOException {
        long from = tools.logSize();
        var init = tools.command(
                List.of(),
                "initdb",
                List.of(
                        "--pgdata=" + pgdata,
                        "--username=" + USER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"));
        if (Commands.run(INIT_LIMIT, init) != 0) {
            throw Refusals.ofProgram("initdb", folder, tools.logSince(from));
        }
        createDatabase(pgdata);
    }

    /** In single-user mode, before anybody can connect. */
    private void createDatabase(Path pgdata) throws IOException {
        long from = tools.logSize();
        var sql = pgdata.resolveSibling("create.sql");
        Files.writeString(sql, "create database " + DATABASE + "\n");
        var single = tools.command(List.of(), "postgres", List.of("--single", "-D", pgdata.toString(), "postgres"))
                .redirectInput(sql.toFile());
        int exit = Commands.run(INIT_LIMIT, single);
        Files.delete(sql);
        if (exit != 0) {
            throw Refusals.ofProgram("postgres", folder, tools.logSince(from));
        }
    }
}
