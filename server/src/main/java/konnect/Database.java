package konnect;

import konnect.db.Pools;
import konnect.db.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The pools and, where there is one, the server they reach; closed in this order. */
record Database(Pools pools, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {
    @Override
    public void close() {
        pools.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
