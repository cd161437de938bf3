package konnect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the packaged server is run in a process of its own. */
final class Packaged {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** The operator's, but for the second compiler: it costs more than a server of some seconds gets back from it. */
    private static final List<String> OPTIONS = List.of(
            "-XX:AOTCache=target/quarkus-app/konnect.aot",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED");

    private Packaged() {}

    /** With these words, and of Konnect's configuration with these variables alone. */
    static ProcessBuilder command(Map<String, String> environment, String... words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("KONNECT_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
