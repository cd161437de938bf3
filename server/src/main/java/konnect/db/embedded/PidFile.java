package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL's postmaster.pid says, believed only once the process behind it has been looked at. */
record PidFile(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<PidFile> read(DataFolder folder) throws IOException {
        try {
            var lines = Files.readAllLines(path(folder));
            var ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            int port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
            return Optional.of(new PidFile(Long.parseLong(lines.get(PID).strip()), port, ready));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the pid is alive as the postmaster of exactly this folder, and not another program with its number. */
    boolean isPostmasterOf(DataFolder folder) {
        return ProcessHandle.of(pid).isPresent()
                && commandLine().filter(words -> serves(words, folder)).isPresent();
    }

    /** Whether it runs these programs, and not those of an earlier version. */
    boolean runs(Binaries binaries) {
        return commandLine()
                .filter(words ->
                        words.getFirst().equals(binaries.program("postgres").toString()))
                .isPresent();
    }

    /**
     * Makes a pid file whose number now belongs to another program harmless. PostgreSQL passes over a file that names
     * its own parent, and still looks at the shared memory named in it, which deleting the file would take from it.
     */
    static void disown(DataFolder folder) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(path(folder)));
        lines.set(PID, Long.toString(ProcessHandle.current().pid()));
        Files.writeString(path(folder), String.join("\n", lines) + "\n");
    }

    private static boolean serves(List<String> words, DataFolder folder) {
        int flag = words.indexOf("-D");
        return words.getFirst().endsWith("/postgres")
                && flag > 0
                && words.size() > flag + 1
                && words.get(flag + 1).equals(folder.pgdata().toString());
    }

    private Optional<List<String>> commandLine() {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            return line.isEmpty() ? Optional.empty() : Optional.of(List.of(line.split("\0", -1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path path(DataFolder folder) {
        return folder.pgdata().resolve("postmaster.pid");
    }
}
