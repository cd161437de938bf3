package konnect.config;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads single {@code KONNECT_…} variables and remembers which were asked for, so that a name nobody reads is known to
 * be a mistake. A variable may instead name a file that holds its value, by the suffix {@code _FILE}.
 */
final class Variables {
    private static final String PREFIX = "KONNECT_";
    private static final String FILE = "_FILE";
    /** Read by the start script, before there is a server. */
    private static final Set<String> OF_THE_SCRIPT = Set.of("KONNECT_JAVA_OPTS");

    private final Map<String, String> values;
    private final Set<String> known = new TreeSet<>();

    Variables(Map<String, String> values) {
        this.values = values;
    }

    @Nullable
    String text(String name) {
        known.add(name);
        var value = values.get(name);
        var file = values.get(name + FILE);
        if (value != null && file != null) {
            throw new StartupProblem(name + " and " + name + FILE + " are both set; set one of them");
        }
        var found = file == null ? value : content(name + FILE, file);
        return found == null || found.isBlank() ? null : found.strip();
    }

    String text(String name, String absent) {
        var value = text(name);
        return value == null ? absent : value;
    }

    /** One of some words, lower case. */
    String word(String name, String absent, List<String> words) {
        var value = text(name, absent);
        if (!words.contains(value)) {
            throw new StartupProblem(name + "=" + value + " is not one of " + String.join(", ", words));
        }
        return value;
    }

    boolean flag(String name, boolean absent) {
        return word(name, absent ? "on" : "off", List.of("on", "off")).equals("on");
    }

    int number(String name, int absent, int min, int max) {
        var value = text(name);
        if (value == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new StartupProblem(name + "=" + value + " is not a whole number");
        }
        throw new StartupProblem(name + "=" + value + " is not between " + min + " and " + max);
    }

    /** A time that is set in seconds, decimals allowed; answered in milliseconds. */
    long seconds(String name, long absentSeconds) {
        var value = text(name);
        if (value == null) {
            return absentSeconds * 1000;
        }
        try {
            long millis = new BigDecimal(value).movePointRight(3).longValue();
            if (millis >= 0 && millis <= 86_400_000) {
                return millis;
            }
        } catch (NumberFormatException e) {
            throw new StartupProblem(name + "=" + value + " is not a number of seconds");
        }
        throw new StartupProblem(name + "=" + value + " is not between 0 and 86400 seconds");
    }

    List<String> list(String name) {
        var value = text(name);
        return value == null ? List.of() : List.of(value.split("\\s*,\\s*"));
    }

    void refuseUnknown() {
        for (var name : new TreeSet<>(values.keySet())) {
            var plain = name.endsWith(FILE) ? name.substring(0, name.length() - FILE.length()) : name;
            if (name.startsWith(PREFIX) && !known.contains(plain) && !OF_THE_SCRIPT.contains(name)) {
                throw new StartupProblem(name + " is not a setting of Konnect; see docs/operations.md for their names");
            }
        }
    }

    Set<String> known() {
        return known;
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new StartupProblem(name + " names " + file + ", which cannot be read");
        }
    }
}
