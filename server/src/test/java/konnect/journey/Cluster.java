package konnect.journey;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.ServerProcess;
import konnect.db.embedded.EmbeddedPostgres;
import konnect.http.Asked;
import konnect.journey.Stage.Mentor;
import konnect.nodes.RedisServer;
import org.jspecify.annotations.Nullable;

/** Several servers on the first one's database, with a Redis between them. */
final class Cluster implements AutoCloseable {
    private static @Nullable Cluster shared;
    private final RedisServer redis;
    private final Stage stage;
    private final List<ServerProcess> nodes = new ArrayList<>();

    private Cluster(RedisServer redis, Stage stage) {
        this.redis = redis;
        this.stage = stage;
    }

    /** The one of three servers and of short times that tests of this JVM share; they leave it as they found it. */
    static synchronized Cluster shared() {
        if (shared == null) {
            shared = open(
                    3,
                    Map.of(
                            "KONNECT_BILLING_MINUTE_SECONDS", "4",
                            "KONNECT_LEASE_SECONDS", "2",
                            "KONNECT_PING_SECONDS", "1",
                            "KONNECT_EXPERT_OFFLINE_SECONDS", "60"));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One of its own. */
    static Cluster open(int size, Map<String, String> times) {
        var redis = RedisServer.open();
        var environment = new HashMap<>(times);
        environment.put("KONNECT_REDIS_URL", redis.url());
        var cluster = new Cluster(redis, Stage.open(environment));
        environment.put("KONNECT_RATE_LIMITS", "off");
        environment.put("KONNECT_DATABASE_URL", cluster.databaseUrl());
        cluster.nodes.add(cluster.stage.server());
        for (int i = 1; i < size; i++) {
            cluster.nodes.add(ServerProcess.start(environment));
        }
        return cluster;
    }

    private String databaseUrl() {
        var postgres = EmbeddedPostgres.attach(stage.data()).orElseThrow();
        var uri = URI.create(postgres.jdbcUrl().substring("jdbc:".length()));
        return "postgresql://" + postgres.user() + ":" + postgres.password() + "@127.0.0.1:" + postgres.port()
                + uri.getPath();
    }

    RedisServer redis() {
        return redis;
    }

    Stage stage() {
        return stage;
    }

    ServerProcess node(int number) {
        return nodes.get(number);
    }

    /** Somebody new with money, connected to this node and registered. */
    Guest user(int node, int rupees) {
        return stage.user(rupees).on(node(node)).arrive("user");
    }

    /** An approved expert, online on this node. */
    Mentor mentor(int node, int price) {
        var mentor = stage.mentor(price);
        return new Mentor(mentor.guest().on(node(node)).arrive("expert"), mentor.expertId());
    }

    /** A session of a user on one node with an expert on another. */
    Talk talk(int userNode, int expertNode) {
        return Talk.begin(user(userNode, 1_000), mentor(expertNode, 10));
    }

    /** What may not happen whatever happens. */
    void checkBooks() {
        if (!stage.proof().path("violations").isEmpty()) {
            throw new AssertionError(stage.proof().toString());
        }
    }

    Asked admin(int node, String line, String body) {
        return stage.administrator().on(node(node)).http(line, body);
    }

    /** How many sockets the person has, on all nodes. */
    int sockets(String personId) {
        return connections(personId).size();
    }

    /** What the person's open sockets are known by. */
    List<String> connections(String personId) {
        try (var connection = stage.database();
                var query =
                        connection.prepareStatement("SELECT key FROM connection WHERE closed IS NULL AND person = ?")) {
            query.setString(1, personId);
            var keys = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (int i = nodes.size() - 1; i > 0; i--) {
            nodes.get(i).close();
        }
        stage.close();
        redis.close();
    }
}
