package konnect.notifications;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import konnect.config.Config;

/** The push services of the browsers that there are; nothing is ever sent anywhere else. */
@Singleton
public final class PushServices {
    private static final List<String> HOSTS =
            List.of("fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com");
    private static final List<String> DOMAINS =
            List.of(".push.services.mozilla.com", ".notify.windows.com", ".push.apple.com");
    private static final int TLS = 443;

    private final List<URI> more;

    public PushServices(Config config) {
        more = config.pushServices();
    }

    boolean isKnown(String endpoint) {
        try {
            var uri = new URI(endpoint);
            var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            if (uri.getRawUserInfo() != null || host.isEmpty()) {
                return false;
            }
            boolean web = "https".equals(uri.getScheme()) && (uri.getPort() < 0 || uri.getPort() == TLS);
            return (web && (HOSTS.contains(host) || DOMAINS.stream().anyMatch(host::endsWith))) || isListed(uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private boolean isListed(URI uri) {
        return more.stream()
                .anyMatch(each -> each.getScheme().equals(uri.getScheme())
                        && each.getRawAuthority().equals(uri.getRawAuthority()));
    }
}
