package konnect.db.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's programs, run as the right user, with their words going to one bounded log. */
record Tools(DataFolder folder, Account account, Binaries binaries) {
    private static final long LOG_LIMIT_BYTES = 1 << 20;
    private static final int TAIL_LIMIT_BYTES = 64 << 10;

    ProcessBuilder command(List<String> before, String program, List<String> arguments) {
        var words = new ArrayList<>(before);
        words.addAll(account.prefix());
        words.add(binaries.program(program).toString());
        words.addAll(arguments);
        return new ProcessBuilder(words)
                .directory(folder.postgres().toFile())
                .redirectInput(Commands.NO_INPUT)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()));
    }

    /** Puts a long log aside, over the one put aside before. */
    void rotateLog() throws IOException {
        var log = folder.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
            Trees.own(log, account.uid(), account.gid());
        }
    }

    long logSize() throws IOException {
        return Files.size(folder.log());
    }

    String logSince(long offset) throws IOException {
        try (var log = new RandomAccessFile(folder.log().toFile(), "r")) {
            long from = Math.max(offset, log.length() - TAIL_LIMIT_BYTES);
            var bytes = new byte[(int) Math.max(0, log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
