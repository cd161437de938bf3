package konnect.db.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import konnect.kernel.StartupProblem;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the archive on the class path into a folder named after their version.
 *
 * @param root holds bin, lib and share
 */
record Binaries(Path root, String version) {
    private static final String UNPACKING = ".unpacking-";
    private static final Pattern VERSION_IN_JAR = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar!");
    private static final int OWNER_EXECUTES = 0100;

    static Binaries unpacked(DataFolder folder, Account account) throws IOException {
        var archive = archive();
        var version = version(archive);
        var root = folder.postgres().resolve(version);
        if (!Files.isDirectory(root)) {
            Trees.deleteSiblings(folder.postgres(), UNPACKING);
            var side = Files.createTempDirectory(folder.postgres(), UNPACKING);
            Files.setPosixFilePermissions(side, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(archive, side);
            Trees.own(side, account.uid(), account.gid());
            Files.move(side, root, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(root, version);
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    Path program(String name) {
        return root.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var arch = System.getProperty("os.arch");
        var name = "aarch64".equals(arch) ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        var archive = Binaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartupProblem("This build brings no PostgreSQL for " + System.getProperty("os.name") + " on "
                    + arch + ": set KONNECT_DATABASE_URL to a PostgreSQL of your own.");
        }
        return archive;
    }

    /** The archive does not hold its version; the name of its jar does, and both come from the one pom. */
    private static String version(URL archive) {
        var jar = VERSION_IN_JAR.matcher(archive.toString());
        if (!jar.find()) {
            throw new IllegalStateException("no version in the name of the jar " + archive);
        }
        return jar.group(1);
    }

    private static void unpack(URL archive, Path into) throws IOException {
        try (var bytes = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpack(tar, entry, into);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        var path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new IOException("the archive reaches out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, into.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, path);
            var rights = (entry.getMode() & OWNER_EXECUTES) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
