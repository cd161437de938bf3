package konnect.db.embedded;

import java.util.ArrayList;
import java.util.List;

/** How the server runs. Given on its command line at each start, so that no file can disagree. */
final class Settings {
    private static final List<String> ALL = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "shared_buffers=256MB",
            "effective_cache_size=1GB",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "max_wal_senders=0",
            "random_page_cost=1.1",
            "jit=off",
            // Parallel workers need more of /dev/shm than containers give.
            "max_parallel_workers_per_gather=0",
            "timezone=UTC",
            "log_timezone=UTC",
            // LOG ranks above ERROR here: statements that fail may hold people's words, and stay out of the log.
            "log_min_messages=log",
            "log_checkpoints=off");

    private Settings() {}

    static List<String> arguments(DataFolder folder, int port) {
        var arguments = new ArrayList<>(List.of("-D", folder.pgdata().toString(), "-p", Integer.toString(port)));
        for (var setting : ALL) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }
}
