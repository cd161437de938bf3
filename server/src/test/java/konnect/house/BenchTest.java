package konnect.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measurements run seldom, and the server's own parts that they use move often. */
class BenchTest {
    private static final Path SOURCES = Path.of("../bench/java");

    @TempDir
    private Path classes;

    @Test
    void measurementsInJavaStillFitTheServer() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(SOURCES)) {
            var java = sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            var options = List.of("-proc:none", "-d", classes.toString());
            var compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(java));
            assertThat(compiled.call()).as(said.toString()).isTrue();
        }
    }
}
