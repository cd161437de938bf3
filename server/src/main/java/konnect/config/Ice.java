package konnect.config;

import java.util.List;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * The servers that help two browsers to reach each other.
 *
 * @param turnSecret shared with the TURN server; null without one
 */
public record Ice(
        List<String> stunUrls,
        List<String> turnUrls,
        @Nullable String turnSecret) {
    private static final String STUN = "stun:stun.l.google.com:19302";

    static Ice read(Variables variables) {
        var stun = variables.list("KONNECT_STUN_URLS");
        var turn = variables.list("KONNECT_TURN_URLS");
        var secret = variables.text("KONNECT_TURN_SECRET");
        check("KONNECT_STUN_URLS", stun, "stun");
        check("KONNECT_TURN_URLS", turn, "turn");
        if (turn.isEmpty() != (secret == null)) {
            throw new StartupProblem("KONNECT_TURN_URLS and KONNECT_TURN_SECRET go together; set both or none");
        }
        return new Ice(stun.isEmpty() ? List.of(STUN) : stun, turn, secret);
    }

    private static void check(String name, List<String> urls, String scheme) {
        for (var url : urls) {
            if (!url.matches(scheme + "s?:[A-Za-z0-9.\\[\\]:_-]+(\\?transport=(udp|tcp))?")) {
                throw new StartupProblem(name + "=" + url + " is not an address such as " + scheme + ":host:3478");
            }
        }
    }
}
