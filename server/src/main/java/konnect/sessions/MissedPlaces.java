package konnect.sessions;

import jakarta.inject.Singleton;
import konnect.db.Background;
import konnect.db.Db;
import konnect.experts.Experts;
import konnect.nodes.CatchUp;

/** Once the other nodes are heard again, tells those who wait here, and their experts, how their queues stand. */
@Singleton
public final class MissedPlaces implements CatchUp {
    private final Db db;
    private final Experts experts;
    private final QueueNews news;

    public MissedPlaces(@Background Db db, Experts experts, QueueNews news) {
        this.db = db;
        this.experts = experts;
        this.news = news;
    }

    @Override
    public void catchUp(Gap gap) {
        if (gap.over()) {
            db.read(QueueSql::expertsWithQueues).forEach(this::tell);
        }
    }

    private void tell(String expertId) {
        db.run(tx -> experts.find(tx.handle(), expertId).ifPresent(expert -> news.again(tx.handle(), expert)));
    }
}
