package konnect.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person calls the thing they signed in on, told from its user agent (RFC 9110, section 10.1.5). */
final class Devices {
    private static final int MAX_NAME = 60;

    /** In this order: most browsers name others too. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Version/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "CrOS", "ChromeOS",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    private Devices() {}

    /** Such as {@code Chrome on Windows}; the agent's own first word for what is no browser; null for nothing. */
    static @Nullable String name(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        var browser = known(BROWSERS, userAgent);
        var system = known(SYSTEMS, userAgent);
        if (browser == null) {
            return first(userAgent);
        }
        return system == null ? browser : browser + " on " + system;
    }

    private static @Nullable String known(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String first(String userAgent) {
        var word = userAgent.strip().split("[/\\s]", 2)[0].replaceAll("\\p{Cntrl}", "");
        return word.substring(0, Math.min(word.length(), MAX_NAME));
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
