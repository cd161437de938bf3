package konnect.sessions;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.experts.Live;
import konnect.sessions.Events.ExpertUpdated;

/** What lists show of an expert: taking sessions or not, busy or not, how many wait, and for how long. */
@Singleton
public final class ExpertStates {
    private final Experts experts;
    private final Waits waits;
    private final Followers followers;

    public ExpertStates(Experts experts, Waits waits, Followers followers) {
        this.experts = experts;
        this.waits = waits;
        this.followers = followers;
    }

    /** Brings the expert's row in line with shift, sessions and queue, and tells followers after the commit. */
    void refresh(Tx tx, String expertId) {
        var shift = ShiftsSql.find(tx.handle(), expertId);
        int waiting = QueueSql.length(tx.handle(), expertId);
        var line = waits.of(tx.handle(), expertId);
        boolean busy = line.usedMs().size() >= line.places();
        boolean accepting = shift.map(Shift::accepting).orElse(false);
        Integer eta = shift.isPresent() && (busy || waiting > 0) ? line.seconds(waiting + 1) : null;
        experts.live(tx, expertId, new Live(shift.isPresent(), accepting, busy, waiting, eta));
        tx.afterCommit(() -> followers.updated(new ExpertUpdated(expertId, busy, waiting, accepting, eta)));
    }
}
