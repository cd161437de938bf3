package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import konnect.kernel.StartupProblem;

/**
 * Whom PostgreSQL runs as. It refuses uid 0, so root starts it as the owner of its folder, or, when that is root
 * again, in a user namespace where root has no number.
 *
 * @param prefix the words put before each of PostgreSQL's commands
 */
record Account(int uid, int gid, List<String> prefix) {
    private static final int NOBODY = 65534;
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(10);
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--");

    static boolean isRoot() {
        try {
            return Trees.uid(Path.of("/proc/self")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static Account of(Path folder) throws IOException {
        int uid = Trees.uid(folder);
        if (!isRoot()) {
            return ordinary(folder, uid);
        }
        if (uid == 0 && works(NAMESPACE, folder)) {
            return new Account(0, 0, NAMESPACE);
        }
        if (uid == 0) {
            // A container that forbids user namespaces: hand the folder to the one user every system has.
            Trees.own(folder, NOBODY, NOBODY);
        }
        return lowered(folder, Trees.uid(folder), Trees.gid(folder));
    }

    private static Account ordinary(Path folder, int uid) throws IOException {
        if (uid != Trees.uid(Path.of("/proc/self"))) {
            throw new StartupProblem("The database folder " + folder + " belongs to another user (uid " + uid
                    + "): start Konnect as that user, or choose another data folder.");
        }
        return new Account(uid, Trees.gid(folder), List.of());
    }

    private static Account lowered(Path folder, int uid, int gid) {
        var plain = List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
        // The second form reaches a folder below one that only root may enter, such as /root. The bit lets access(2),
        // which initdb asks, see the capability too.
        var reaching =
                List.of("--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override");
        Optional<List<String>> found = Stream.of(List.<String>of(), reaching)
                .map(extra -> Stream.of(plain, extra, List.of("--"))
                        .flatMap(List::stream)
                        .toList())
                .filter(prefix -> works(prefix, folder))
                .findFirst();
        return found.map(prefix -> new Account(uid, gid, prefix))
                .orElseThrow(() -> new StartupProblem("PostgreSQL does not run as root, and neither unshare nor setpriv"
                        + " works here: start Konnect as an ordinary user."));
    }

    private static boolean works(List<String> prefix, Path folder) {
        var command = Stream.of(prefix, List.of("ls", "-d", folder + "/."))
                .flatMap(List::stream)
                .toList();
        try {
            return Commands.run(PROBE_LIMIT, new ProcessBuilder(command)) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
