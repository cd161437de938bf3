package konnect.db.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Folders with all that is in them: made, handed over, deleted. */
final class Trees {
    private static final int DELETE_ATTEMPTS = 200;
    private static final Duration DELETE_PAUSE = Duration.ofMillis(50);

    private Trees() {}

    /** Makes the folder and its missing parents; what root makes belongs to the owner of the place it is made in. */
    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            createFolder(parent);
        }
        Files.createDirectory(folder);
        if (parent != null && Account.isRoot()) {
            own(folder, uid(parent), gid(parent));
        }
    }

    static void own(Path tree, int uid, int gid) throws IOException {
        if (!Account.isRoot()) {
            return;
        }
        for (var path : contents(tree)) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    static int gid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:gid");
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (var path : contents(tree).reversed()) {
            Files.deleteIfExists(path);
        }
    }

    /** Deletes what an earlier process left half-made in the folder. */
    static void deleteLeftovers(Path folder, String prefix) throws IOException {
        List<Path> left;
        try (var children = Files.list(folder)) {
            left = children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
        for (var path : left) {
            deleteWhileWritten(path);
        }
    }

    /** The initdb of a killed owner may still write there; it gives up once its files are gone. */
    private static void deleteWhileWritten(Path tree) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                delete(tree);
                return;
            } catch (AccessDeniedException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == DELETE_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(DELETE_PAUSE.toNanos());
            }
        }
    }

    private static List<Path> contents(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
