package konnect.presence;

import jakarta.inject.Singleton;
import java.util.Set;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.nodes.Peers;

/** The nodes that have proved lately that they are alive. */
@Singleton
public final class AliveNodes implements Peers {
    private final Db db;
    private final long leaseMs;

    public AliveNodes(@Background Db db, Config config) {
        this.db = db;
        this.leaseMs = config.times().lease();
    }

    @Override
    public Set<String> alive() {
        return db.read(handle -> PresenceSql.alive(handle, leaseMs));
    }
}
