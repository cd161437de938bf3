package konnect.files;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import konnect.config.Config;

/** Files in a folder below the data folder, spread over 256 folders. Their names are ids that the server has made. */
@Singleton
public final class LocalDisk implements Store {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{3,128}");
    private static final int FOLDERS = 256;

    private final Path folder;

    public LocalDisk(Config config) {
        this.folder = config.dataDir().resolve("files");
    }

    /** Written beside and moved, so that a file is there whole or not at all. */
    @Override
    public void put(String id, byte[] content) {
        var path = path(id);
        var beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            try (var out = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String id) {
        try {
            return Optional.of(Files.readAllBytes(path(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String id) {
        remove(path(id));
    }

    /** Folder by folder. What a server that died has left half written goes at once. */
    @Override
    public void olderThan(Instant before, Consumer<List<String>> some) {
        for (int place = 0; place < FOLDERS; place++) {
            var ids = new ArrayList<String>();
            for (var file : older(folder(place), before)) {
                var name = file.getFileName().toString();
                if (ID.matcher(name).matches()) {
                    ids.add(name);
                } else {
                    remove(file);
                }
            }
            if (!ids.isEmpty()) {
                some.accept(ids);
            }
        }
    }

    private static List<Path> older(Path folder, Instant before) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a file: " + id);
        }
        return folder(id.hashCode() & (FOLDERS - 1)).resolve(id);
    }

    private Path folder(int place) {
        return folder.resolve("%02x".formatted(place));
    }
}
