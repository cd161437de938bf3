package konnect.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one table of variables in docs/operations.md: none is missing, none is made up. */
class DocumentedTest {
    private static final Path PAGE = Path.of("..", "docs", "operations.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(KONNECT_[A-Z_]+)` \\|", Pattern.MULTILINE);
    private static final String OF_THE_SCRIPT = "KONNECT_JAVA_OPTS";

    @Test
    void everyVariableHasOneRowAndEveryRowAVariable() throws IOException {
        var expected = new TreeSet<>(Config.names());
        expected.add(OF_THE_SCRIPT);

        assertThat(rows()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noVariableIsNamedOutsideOfTheTableOnly() throws IOException {
        var named = matches(Pattern.compile("(KONNECT_[A-Z_]+)"));

        assertThat(rows()).containsAll(named);
    }

    private static List<String> rows() throws IOException {
        return matches(ROW);
    }

    private static List<String> matches(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
