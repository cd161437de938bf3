package konnect.db.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders with all that is in them: made, handed over, deleted. */
final class Trees {
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

    /** Deletes what an earlier process left half-made beside {@code keep}. */
    static void deleteSiblings(Path folder, String prefix) throws IOException {
        List<Path> left;
        try (var children = Files.list(folder)) {
            left = children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
        for (var path : left) {
            delete(path);
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
