package konnect.identity;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

/** The certificates that Google signs with, published as one JSON object by key id and changed every few days. */
final class Certificates {
    private static final Logger LOG = Logger.getLogger(Certificates.class);
    private static final long REMEMBERED_NANOS = Duration.ofHours(1).toNanos();
    /** A token that names an unknown key makes us ask at most this often. */
    private static final long AGAIN_NANOS = Duration.ofMinutes(1).toNanos();

    private final URI address;
    private final OtherServer server = new OtherServer("The publisher of the sign-in's certificates");
    private volatile @Nullable Known known;

    Certificates(URI address) {
        this.address = address;
    }

    private record Known(Map<String, X509Certificate> byId, long at) {
        boolean isGoodFor(String kid) {
            long age = System.nanoTime() - at;
            return byId.containsKey(kid) ? age < REMEMBERED_NANOS : age < AGAIN_NANOS;
        }
    }

    /** The key that this token names. */
    Key key(JsonWebStructure token) throws UnresolvableKeyException {
        var kid = token.getKeyIdHeaderValue();
        var certificate = kid == null ? null : with(kid).byId().get(kid);
        if (certificate == null) {
            throw new UnresolvableKeyException("unknown kid");
        }
        try {
            certificate.checkValidity();
        } catch (CertificateException e) {
            throw new UnresolvableKeyException("a certificate that is over", e);
        }
        return certificate.getPublicKey();
    }

    private Known with(String kid) {
        var last = known;
        if (last != null && last.isGoodFor(kid)) {
            return last;
        }
        var fetched = new Known(fetch(), System.nanoTime());
        known = fetched;
        return fetched;
    }

    private Map<String, X509Certificate> fetch() {
        var found = new HashMap<String, X509Certificate>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (var entry : server.get(address).properties()) {
                var pem = entry.getValue().asText().getBytes(StandardCharsets.US_ASCII);
                found.put(entry.getKey(), (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(pem)));
            }
        } catch (CertificateException e) {
            LOG.errorf("%s publishes what is no certificate: %s", address, e.getMessage());
            throw server.unavailable();
        }
        return Map.copyOf(found);
    }
}
