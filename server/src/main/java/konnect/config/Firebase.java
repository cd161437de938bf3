package konnect.config;

import java.net.URI;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * A Firebase project whose ID tokens sign people in beside our own.
 *
 * @param certificates where the certificates are published that sign them
 * @param emulator the Firebase Auth emulator, whose unsigned tokens count instead
 */
public record Firebase(
        String project, URI certificates, @Nullable URI emulator) {
    private static final String CERTIFICATES =
            "https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com";

    static @Nullable Firebase read(Variables variables, boolean production) {
        var project = variables.text("KONNECT_FIREBASE_PROJECT");
        var certificates = certificates(variables.text("KONNECT_FIREBASE_CERTIFICATES", CERTIFICATES), production);
        var emulator = emulator(variables.text("KONNECT_FIREBASE_EMULATOR"), production);
        if (project == null) {
            if (emulator != null) {
                throw new StartupProblem("KONNECT_FIREBASE_EMULATOR needs KONNECT_FIREBASE_PROJECT beside it");
            }
            return null;
        }
        if (!project.matches("[a-z][a-z0-9-]{3,28}[a-z0-9]")) {
            throw new StartupProblem("KONNECT_FIREBASE_PROJECT=" + project + " is not the id of a project");
        }
        return new Firebase(project, certificates, emulator);
    }

    private static URI certificates(String text, boolean production) {
        if (text.matches("https://[^\\s?#]+") || (!production && text.matches("http://[^\\s?#]+"))) {
            return URI.create(text);
        }
        throw new StartupProblem("KONNECT_FIREBASE_CERTIFICATES=" + text + " is not an https address");
    }

    private static @Nullable URI emulator(@Nullable String text, boolean production) {
        if (text == null) {
            return null;
        }
        if (production) {
            throw new StartupProblem("KONNECT_FIREBASE_EMULATOR is refused in production: anybody can make its tokens");
        }
        if (text.matches("[A-Za-z0-9.-]+:\\d{1,5}")) {
            return URI.create("http://" + text);
        }
        throw new StartupProblem(
                "KONNECT_FIREBASE_EMULATOR=" + text + " is not a host and a port such as 127.0.0.1:9099");
    }
}
