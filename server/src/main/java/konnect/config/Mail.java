package konnect.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/**
 * How mail leaves.
 *
 * @param smtp the server that takes it; null: it is laid into a folder
 * @param from whose mails they are
 */
public record Mail(@Nullable Smtp smtp, String from) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Pattern FROM =
            Pattern.compile("[^<>@\\p{Cntrl}]*<[^<>@\\s]+@[^<>@\\s]+>|[^<>@\\s]+@[^<>@\\s]+");

    /**
     * A server that takes mail.
     *
     * @param tls from the first byte on (RFC 8314); otherwise after STARTTLS where the server offers it
     */
    public record Smtp(
            String host,
            int port,
            boolean tls,
            @Nullable String user,
            @Nullable String password) {
        /** No password goes over a network without TLS. */
        public boolean startTlsRequired() {
            return !tls && user != null && !host.equals("localhost") && !host.equals("127.0.0.1");
        }
    }

    static Mail read(Variables variables, @Nullable URI publicUrl) {
        var host = publicUrl == null ? "localhost" : publicUrl.getHost();
        var url = variables.text("KONNECT_SMTP_URL");
        var from = variables.text("KONNECT_MAIL_FROM", "Konnect <no-reply@" + host + ">");
        if (!FROM.matcher(from).matches()) {
            throw new StartupProblem("KONNECT_MAIL_FROM must look like Konnect <no-reply@konnect.example>");
        }
        return new Mail(url == null ? null : smtp(url), from);
    }

    private static Smtp smtp(String text) {
        try {
            var uri = new URI(text);
            boolean tls = "smtps".equals(uri.getScheme());
            var login = uri.getUserInfo();
            int colon = login == null ? 0 : login.indexOf(':');
            if ((tls || "smtp".equals(uri.getScheme())) && uri.getHost() != null && colon >= 0) {
                int port = uri.getPort() > 0 ? uri.getPort() : tls ? SUBMISSIONS : SUBMISSION;
                return login == null
                        ? new Smtp(uri.getHost(), port, tls, null, null)
                        : new Smtp(uri.getHost(), port, tls, login.substring(0, colon), login.substring(colon + 1));
            }
        } catch (URISyntaxException e) {
            throw new StartupProblem("KONNECT_SMTP_URL is not an address");
        }
        throw new StartupProblem("KONNECT_SMTP_URL must look like smtp://user:password@host:587 or smtps://…:465");
    }
}
