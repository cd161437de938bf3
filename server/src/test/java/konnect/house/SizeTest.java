package konnect.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sizes that STYLE.md aims at, over every Java source of the repository. */
class SizeTest {
    private static final int MAX_FILE = 300;
    private static final int P90_FILE = 150;
    private static final int MAX_METHOD = 40;
    private static final int P90_METHOD = 18;
    private static final int MAX_PARAMETERS = 5;
    private static final int P90_PARAMETERS = 3;
    private static final String RECORD = " (record)";
    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    /** One method or constructor with a body, or one file. */
    private record Measured(String name, int lines, int parameters) {}

    private static final List<Measured> FILES = new ArrayList<>();
    private static final List<Measured> METHODS = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        var sources = new ArrayList<Path>();
        for (var module : List.of("socketio", "server")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        for (var source : sources) {
            FILES.add(new Measured(
                    REPOSITORY.relativize(source).toString(),
                    Files.readAllLines(source).size(),
                    0));
        }
        parse(sources);
    }

    @Test
    void theMeasureSeesTheCode() {
        assertThat(FILES).hasSizeGreaterThan(150);
        assertThat(METHODS).hasSizeGreaterThan(600);
    }

    @Test
    void filesAreSmall() {
        assertThat(FILES).filteredOn(file -> file.lines() > MAX_FILE).isEmpty();
        assertThat(p90(FILES.stream().map(Measured::lines))).isLessThanOrEqualTo(P90_FILE);
    }

    @Test
    void methodsAreSmall() {
        assertThat(METHODS).filteredOn(method -> method.lines() > MAX_METHOD).isEmpty();
        assertThat(p90(METHODS.stream().map(Measured::lines))).isLessThanOrEqualTo(P90_METHOD);
    }

    @Test
    void parametersAreFew() {
        assertThat(METHODS)
                .filteredOn(method -> method.parameters() > MAX_PARAMETERS)
                .isEmpty();
        assertThat(p90(METHODS.stream().map(Measured::parameters))).isLessThanOrEqualTo(P90_PARAMETERS);
    }

    private static int p90(Stream<Integer> values) {
        var sorted = values.sorted().toList();
        return sorted.get(sorted.size() * 9 / 10);
    }

    private static void parse(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                unit.accept(new Scanner(unit, positions), "");
            }
        }
    }

    /** Walks a file; the parameter is the name of the type around. */
    private static final class Scanner extends TreeScanner<Void, String> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Scanner(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree node, String outer) {
            boolean record = node.getKind() == Tree.Kind.RECORD;
            return super.visitClass(node, node.getSimpleName() + (record ? RECORD : ""));
        }

        /** What an interface of somebody else asks for, and a record's components, are not ours to shorten. */
        private static int parameters(MethodTree node, String type) {
            boolean imposed = node.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            boolean canonical = type.endsWith(RECORD) && node.getName().contentEquals("<init>");
            return imposed || canonical ? 0 : node.getParameters().size();
        }

        @Override
        public Void visitMethod(MethodTree node, String type) {
            if (node.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long from = lines.getLineNumber(positions.getStartPosition(unit, node.getBody()));
                long to = lines.getLineNumber(positions.getEndPosition(unit, node.getBody()));
                METHODS.add(new Measured(type + "." + node.getName(), (int) (to - from + 1), parameters(node, type)));
            }
            return super.visitMethod(node, type);
        }
    }
}
