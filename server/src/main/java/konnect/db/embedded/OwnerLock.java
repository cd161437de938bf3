package konnect.db.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import konnect.kernel.StartupProblem;

/** One process per data folder. The kernel holds the lock, so it goes with the process, even after kill -9. */
final class OwnerLock implements AutoCloseable {
    private static final int PID_CHARS = 20;

    /** Closing any channel of a file drops the process' lock on it, so a second one is never opened here. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static OwnerLock take(DataFolder folder) throws IOException {
        var file = folder.ownerLock();
        if (!HELD_HERE.add(file)) {
            throw refusal(folder, "this very process");
        }
        try {
            return new OwnerLock(file, lock(folder));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(DataFolder folder) throws IOException {
        var channel = FileChannel.open(
                folder.ownerLock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw refusal(folder, "process " + owner(channel));
            }
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid), 0);
            Trees.own(folder.ownerLock(), Trees.uid(folder.home()), Trees.gid(folder.home()));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(PID_CHARS);
        channel.read(buffer, 0);
        return StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
    }

    private static StartupProblem refusal(DataFolder folder, String owner) {
        return new StartupProblem("Another Konnect server (" + owner + ") is using the data folder " + folder.home()
                + ": stop it, or start this one with --data and another folder.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
