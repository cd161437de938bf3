package konnect.journey;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The mock OAuth2 server of NAV. It wants a newer OkHttp than the stock Socket.IO client does, so that it has a class
 * loader of its own, without the old one.
 */
final class IssuerPeer implements AutoCloseable {
    private static final String PACKAGE = "no.nav.security.mock.oauth2.";
    private static final String NAME = "google";
    private final URLClassLoader classes;
    private final Object server;

    /** What the next token says. */
    record Token(String issuer, String subject, String audience, Map<String, Object> claims, long seconds) {}

    IssuerPeer() {
        classes = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
        try {
            var config = type("OAuth2Config");
            server = type("MockOAuth2Server")
                    .getConstructor(config)
                    .newInstance(config.getConstructor().newInstance());
            server.getClass().getMethod("start").invoke(server);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the mock OAuth2 server is another one", e);
        }
    }

    String url() {
        try {
            return server.getClass()
                    .getMethod("issuerUrl", String.class)
                    .invoke(server, NAME)
                    .toString();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the mock OAuth2 server is another one", e);
        }
    }

    void next(Token token) {
        try {
            var callback = type("token.DefaultOAuth2TokenCallback")
                    .getConstructor(String.class, String.class, String.class, List.class, Map.class, long.class)
                    .newInstance(
                            token.issuer(),
                            token.subject(),
                            "JWT",
                            List.of(token.audience()),
                            token.claims(),
                            token.seconds());
            server.getClass()
                    .getMethod("enqueueCallback", type("token.OAuth2TokenCallback"))
                    .invoke(server, callback);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the mock OAuth2 server is another one", e);
        }
    }

    @Override
    public void close() {
        try (classes) {
            server.getClass().getMethod("shutdown").invoke(server);
        } catch (ReflectiveOperationException | IOException e) {
            throw new LinkageError("the mock OAuth2 server is another one", e);
        }
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return classes.loadClass(PACKAGE + name);
    }

    private static URL[] jars() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !entry.matches(".*/(okhttp-3|okio-1)[^/]*"))
                .map(IssuerPeer::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
