package konnect.experts;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Tx;
import konnect.identity.Erasure;

/** What a deleted person was as an expert: no longer listed, and nobody's name. Reviews, sessions and money stay. */
@Singleton
public final class ExpertErasure implements Erasure {
    private final Experts experts;
    private final Versions versions;
    private final List<ExpertListener> listeners;

    public ExpertErasure(Experts experts, Versions versions, @All List<ExpertListener> listeners) {
        this.experts = experts;
        this.versions = versions;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void prepare(Tx tx, String personId) {
        experts.lockOfUser(tx, personId);
    }

    @Override
    public void erase(Tx tx, String personId) {
        ExpertsSql.eraseFavourites(tx.handle(), personId);
        experts.ofUser(tx.handle(), personId).ifPresent(expert -> {
            ExpertsSql.erase(tx.handle(), expert.id());
            experts.live(tx, expert.id(), Live.OFFLINE);
            tx.afterCommit(versions::profileChanged);
            tx.afterCommit(() -> listeners.forEach(listener -> listener.rejected(expert.id())));
        });
    }
}
