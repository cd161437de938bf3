package konnect.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import konnect.kernel.StartupProblem;
import org.jspecify.annotations.Nullable;

/** The whole configuration of one server process. A value that cannot be used is {@link StartupProblem}. */
public record Config(
        boolean production,
        int port,
        int managementPort,
        Path dataDir,
        @Nullable DatabaseAddress database,
        @Nullable URI redis,
        @Nullable FirstAdmin firstAdmin,
        Web web,
        Times times,
        ZoneId timeZone,
        Limits limits,
        Ice ice,
        URI sheetsUrl,
        List<URI> pushServices,
        Mail mail,
        Payments payments,
        @Nullable Oidc oidc,
        @Nullable Firebase firebase,
        @Nullable URI traces,
        Demo demo) {
    /** The demo's. */
    private static final String PUBLIC_PASSWORD = "konnect-demo-1";

    /** An external PostgreSQL: a JDBC address with its user and password. */
    public record DatabaseAddress(String jdbcUrl, String user, String password) {}

    public record FirstAdmin(String email, String password) {}

    /**
     * The demo.
     *
     * @param on the database is filled when it is empty, and demo people are here
     * @param supervised whoever started this process starts it again when it dies
     */
    public record Demo(boolean on, boolean supervised) {}

    /**
     * Where browsers find this server.
     *
     * @param publicUrl the origin under which people reach the server; empty on a machine of one's own
     * @param origins other origins whose pages may call the API and open sockets
     * @param trustedProxies how many proxies stand before the server and add to {@code X-Forwarded-For}
     * @param sameSiteNone refresh cookies are for apps hosted on another site
     */
    public record Web(@Nullable URI publicUrl, List<String> origins, int trustedProxies, boolean sameSiteNone) {}

    /** Reads the environment of a process. */
    public static Config from(Map<String, String> environment) {
        var variables = new Variables(environment);
        var config = read(variables);
        variables.refuseUnknown();
        return config;
    }

    /** The name of every variable that is read. */
    public static Set<String> names() {
        var variables = new Variables(Map.of());
        read(variables);
        return variables.known();
    }

    private static Config read(Variables variables) {
        boolean production = variables
                .word("KONNECT_ENV", "development", List.of("development", "production"))
                .equals("production");
        int port = variables.number("KONNECT_PORT", 8080, 1, 65_535);
        var demo = demo(variables, production);
        var web = web(variables);
        return new Config(
                production,
                port,
                variables.number("KONNECT_MANAGEMENT_PORT", port <= 64_535 ? port + 1_000 : port - 1_000, 1, 65_535),
                Path.of(variables.text("KONNECT_DATA_DIR", "data"))
                        .toAbsolutePath()
                        .normalize(),
                database(variables.text("KONNECT_DATABASE_URL")),
                redis(variables.text("KONNECT_REDIS_URL")),
                firstAdmin(variables, production),
                web,
                Times.read(variables, production),
                timeZone(variables),
                Limits.read(variables),
                Ice.read(variables),
                origin("KONNECT_SHEETS_URL", variables.text("KONNECT_SHEETS_URL", "https://docs.google.com")),
                pushServices(variables),
                Mail.read(variables, web.publicUrl()),
                Payments.read(variables, production),
                Oidc.read(variables, production),
                Firebase.read(variables, production),
                traces(variables.text("KONNECT_OTLP_ENDPOINT")),
                demo);
    }

    /** In which the platform's days, weeks and months begin. */
    private static ZoneId timeZone(Variables variables) {
        var name = variables.text("KONNECT_TIME_ZONE", "Asia/Kolkata");
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        throw new StartupProblem("KONNECT_TIME_ZONE=" + name + " is not a time zone such as Asia/Kolkata");
    }

    /** Beside those of the browsers that there are. */
    private static List<URI> pushServices(Variables variables) {
        return variables.list("KONNECT_PUSH_SERVICES").stream()
                .map(text -> origin("KONNECT_PUSH_SERVICES", text))
                .toList();
    }

    /** Where OpenTelemetry's traces are sent; none by default. */
    private static @Nullable URI traces(@Nullable String text) {
        return text == null ? null : origin("KONNECT_OTLP_ENDPOINT", text);
    }

    private static Demo demo(Variables variables, boolean production) {
        var demo = new Demo(variables.flag("KONNECT_DEMO", false), variables.flag("KONNECT_SUPERVISED", false));
        if (demo.on() && production) {
            throw new StartupProblem("KONNECT_DEMO=on is refused in production: its passwords are known to everybody");
        }
        return demo;
    }

    private static @Nullable FirstAdmin firstAdmin(Variables variables, boolean production) {
        var email = variables.text("KONNECT_ADMIN_EMAIL");
        var password = variables.text("KONNECT_ADMIN_PASSWORD");
        if (email == null && password == null) {
            return null;
        }
        if (email == null || password == null) {
            throw new StartupProblem("KONNECT_ADMIN_EMAIL and KONNECT_ADMIN_PASSWORD go together; set both or none");
        }
        if (production && password.equals(PUBLIC_PASSWORD)) {
            throw new StartupProblem("KONNECT_ADMIN_PASSWORD is the demo's, which everybody knows; choose another");
        }
        return new FirstAdmin(email, password);
    }

    private static Web web(Variables variables) {
        var publicUrl = variables.text("KONNECT_PUBLIC_URL");
        var origins = variables.list("KONNECT_CORS_ORIGINS");
        origins.forEach(origin -> origin("KONNECT_CORS_ORIGINS", origin));
        return new Web(
                publicUrl == null ? null : origin("KONNECT_PUBLIC_URL", publicUrl),
                origins,
                variables.number("KONNECT_TRUSTED_PROXIES", 0, 0, 10),
                variables
                        .word("KONNECT_COOKIE_SAME_SITE", "strict", List.of("strict", "none"))
                        .equals("none"));
    }

    static URI origin(String name, String text) {
        try {
            var uri = URI.create(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && (uri.getRawPath() == null || uri.getRawPath().isEmpty())) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new StartupProblem(name + "=" + text + " is not an address");
        }
        throw new StartupProblem(name + "=" + text + " is not an origin such as https://konnect.example");
    }

    /** Reads {@code postgresql://user:password@host:port/name?parameters}, the form that hosters hand out. */
    private static @Nullable DatabaseAddress database(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var uri = URI.create(text);
            var login = uri.getUserInfo();
            if (login != null && login.contains(":") && uri.getHost() != null && text.startsWith("postgres")) {
                int colon = login.indexOf(':');
                var port = uri.getPort() < 0 ? 5432 : uri.getPort();
                var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                return new DatabaseAddress(
                        "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
                        login.substring(0, colon),
                        login.substring(colon + 1));
            }
        } catch (IllegalArgumentException e) {
            throw new StartupProblem("KONNECT_DATABASE_URL is not an address");
        }
        throw new StartupProblem("KONNECT_DATABASE_URL must look like postgresql://user:password@host:5432/name");
    }

    private static @Nullable URI redis(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var uri = URI.create(text);
            boolean known = "redis".equals(uri.getScheme()) || "rediss".equals(uri.getScheme());
            if (known && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new StartupProblem("KONNECT_REDIS_URL is not an address");
        }
        throw new StartupProblem("KONNECT_REDIS_URL must look like redis://:password@host:6379/0");
    }
}
