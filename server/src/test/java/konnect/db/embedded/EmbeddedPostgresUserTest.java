package konnect.db.embedded;

import static konnect.db.embedded.Seed.lives;
import static konnect.db.embedded.Seed.postmaster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root runs these as itself and as nobody; for an ordinary user the other tests say it all. */
class EmbeddedPostgresUserTest {
    private static final int NOBODY = 65534;
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all", "--");

    private static final List<String> SMALL_DISK =
            List.of("unshare", "-m", "--", "sh", "-c", "mount -t tmpfs -o size=8m none \"$0\" && exec \"$@\"");

    @TempDir
    static Path shared;

    @TempDir
    Path scratch;

    private Path home;

    /** Programs are copied where nobody may read them, since root's own folders are closed. */
    @BeforeAll
    static void openTheClassPath() throws Exception {
        assumeTrue(Account.isRoot());
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        int number = 0;
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (isNeeded(entry) && Files.exists(Path.of(entry))) {
                var name = number++ + "-" + Path.of(entry).getFileName();
                Seed.run("cp", "-r", "-L", entry, shared.resolve(name).toString());
            }
        }
        Seed.run("chmod", "-R", "a+rX", shared.toString());
    }

    @BeforeEach
    void makeHome() throws IOException {
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = scratch.toRealPath().resolve("data");
        Files.createDirectory(home);
    }

    @Test
    void runsForAnOrdinaryUserAndIsAdopted() throws Exception {
        Trees.own(home, NOBODY, NOBODY);
        long running;
        try (var owner = Owner.start(AS_NOBODY, classPath(), home)) {
            assertThat(owner.says()).startsWith("READY ");
            running = postmaster(home);
            assertThat(uid(running)).isEqualTo(NOBODY);
            owner.kill();
        }
        assertThat(lives(running)).isTrue();
        try (var owner = Owner.start(AS_NOBODY, classPath(), home)) {
            assertThat(owner.says()).startsWith("READY ");
            assertThat(postmaster(home)).isEqualTo(running);
        }
        assertThat(lives(running)).isFalse();
    }

    @Test
    void takesTheFoldersOwnerWhenRootStartsIt() throws Exception {
        Trees.own(home, NOBODY, NOBODY);
        long running;
        try (var owner = Owner.start(home)) {
            assertThat(owner.says()).startsWith("READY ");
            running = postmaster(home);
            assertThat(uid(running)).isEqualTo(NOBODY);
        }
        assertThat(lives(running)).isFalse();
        try (var owner = Owner.start(AS_NOBODY, classPath(), home)) {
            assertThat(owner.says()).as("the same folder, now as its owner").startsWith("READY ");
        }
    }

    @Test
    void reachesAFolderBelowOneThatOnlyRootMayEnter() throws Exception {
        Trees.own(home, NOBODY, NOBODY);
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx------"));
        try (var owner = Owner.start(home)) {
            assertThat(owner.says()).startsWith("READY ");
            assertThat(uid(postmaster(home))).isEqualTo(NOBODY);
        }
    }

    @Test
    void handsTheFolderToNobodyWhereNamespacesAreForbidden() throws Exception {
        var path = Files.createDirectory(scratch.resolve("path"));
        for (var tool : List.of("setpriv", "setsid", "ls")) {
            Files.createSymbolicLink(path.resolve(tool), Path.of("/usr/bin", tool));
        }
        var withoutUnshare = List.of("env", "PATH=" + path);
        try (var owner = Owner.start(withoutUnshare, System.getProperty("java.class.path"), home)) {
            assertThat(owner.says()).startsWith("READY ");
            assertThat(uid(postmaster(home))).isEqualTo(NOBODY);
        }
    }

    @Test
    void refusesAFolderThatItMayNotWrite() throws Exception {
        try (var owner = Owner.start(AS_NOBODY, classPath(), home)) {
            assertThat(owner.says())
                    .startsWith("REFUSED Konnect may not use " + home)
                    .endsWith("or choose another with --data.");
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        assumeTrue(Commands.run(Duration.ofSeconds(5), new ProcessBuilder("unshare", "-m", "true")) == 0);
        var before =
                Stream.concat(SMALL_DISK.stream(), Stream.of(home.toString())).toList();
        try (var owner = Owner.start(before, System.getProperty("java.class.path"), home)) {
            assertThat(owner.says()).startsWith("REFUSED The disk that holds " + home + " is full: make room");
        }
    }

    private static boolean isNeeded(String entry) {
        var parts = List.of("classes", "postgres", "commons-", "xz-", "scram", "saslprep", "stringprep");
        return parts.stream()
                .anyMatch(part -> entry.substring(entry.lastIndexOf('/') + 1).contains(part));
    }

    private static String classPath() throws IOException {
        List<String> entries = new ArrayList<>();
        try (var children = Files.list(shared)) {
            children.map(Path::toString).forEach(entries::add);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static int uid(long pid) throws IOException {
        return Trees.uid(Path.of("/proc", Long.toString(pid)));
    }
}
