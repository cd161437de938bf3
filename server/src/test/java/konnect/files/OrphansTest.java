package konnect.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import konnect.config.Config;
import konnect.ledger.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @TempDir
    private Path folder;

    private final Books books = new Books();
    private LocalDisk disk;

    @BeforeEach
    void fill() throws IOException {
        disk = new LocalDisk(Config.from(Map.of("KONNECT_DATA_DIR", folder.toString())));
        for (var id : new String[] {"f_known", "f_orphan", "f_new"}) {
            disk.put(id, new byte[] {1, 2, 3});
        }
        books.execute("INSERT INTO file (id, owner, purpose, name, content_type, size)"
                + " VALUES ('f_known', 'u_1', 'avatar', 'me.jpg', 'image/jpeg', 3)");
        Files.write(file("f_known").resolveSibling("f_half.new"), new byte[] {1});
        for (var name : new String[] {"f_known", "f_orphan", "f_half.new"}) {
            Files.setLastModifiedTime(file(name), FileTime.from(Instant.now().minus(TWO_HOURS)));
        }
    }

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void oldBytesThatNoRowNamesGo() throws IOException {
        new Orphans(books.db, disk).sweep(Instant.now().minus(TWO_HOURS.dividedBy(2)));
        try (var left = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("f_known", "f_new");
        }
        assertThat(disk.get("f_known")).contains(new byte[] {1, 2, 3});
    }

    private Path file(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
