package konnect.sessions;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.experts.Live;
import konnect.realtime.People;
import konnect.sessions.Events.ExpertUpdated;
import konnect.settings.Settings;

/** What lists show of an expert: taking sessions or not, busy or not, how many wait. */
@Singleton
public final class ExpertStates {
    /** Sockets that follow the changes of experts. */
    static final String FOLLOWERS = "online-experts";

    private final Experts experts;
    private final Settings settings;
    private final People people;

    public ExpertStates(Experts experts, Settings settings, People people) {
        this.experts = experts;
        this.settings = settings;
        this.people = people;
    }

    /** Brings the expert's row in line with shift, sessions and queue, and tells followers after the commit. */
    void refresh(Tx tx, String expertId) {
        var shift = ShiftsSql.find(tx.handle(), expertId);
        int waiting = QueueSql.length(tx.handle(), expertId);
        boolean busy = SessionsSql.liveOfExpert(tx.handle(), expertId)
                >= settings.current().maxSessionsPerMentor();
        boolean accepting = shift.map(Shift::accepting).orElse(false);
        experts.live(tx, expertId, new Live(shift.isPresent(), accepting, busy, waiting, null));
        tx.afterCommit(() ->
                people.broadcast(FOLLOWERS, "expert-updated", new ExpertUpdated(expertId, busy, waiting, accepting)));
    }
}
