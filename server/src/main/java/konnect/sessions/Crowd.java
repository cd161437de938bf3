package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import konnect.config.Config;
import konnect.db.Clock;
import konnect.db.Tx;
import konnect.experts.ExpertOut;
import konnect.experts.Experts;
import konnect.presence.Presence;
import konnect.presence.Presence.Window;
import org.jdbi.v3.core.Handle;

/** Who of the experts is here, and telling everybody who comes and goes. */
@Singleton
public final class Crowd {
    private final Experts experts;
    private final ExpertStates states;
    private final Presence presence;
    private final Followers followers;
    private final long offlineMs;

    public Crowd(Experts experts, ExpertStates states, Presence presence, Followers followers, Config config) {
        this.experts = experts;
        this.states = states;
        this.presence = presence;
        this.followers = followers;
        this.offlineMs = config.times().expertOffline();
    }

    void arrived(Tx tx, String expertId) {
        states.refresh(tx, expertId);
        experts.find(tx.handle(), expertId)
                .map(ExpertOut::of)
                .ifPresent(view -> tx.afterCommit(() -> followers.arrived(view)));
    }

    void left(Tx tx, String expertId) {
        states.refresh(tx, expertId);
        tx.afterCommit(() -> followers.left(expertId));
    }

    void refresh(Tx tx, String expertId) {
        states.refresh(tx, expertId);
    }

    /** Those of the shifts whose expert has been absent for too long; for who left on purpose any absence is. */
    List<Shift> absent(Handle handle, List<Shift> shifts, Set<String> deliberate) {
        if (shifts.isEmpty() || !presence.isProved(handle)) {
            return List.of();
        }
        long now = Clock.read(handle);
        var users = shifts.stream().map(Shift::userId).toList();
        var last = presence.lastPresent(handle, users, Window.of(now, offlineMs));
        return shifts.stream()
                .filter(shift -> {
                    long absentMs = now - last.getOrDefault(shift.userId(), shift.since());
                    return absentMs > (deliberate.contains(shift.userId()) ? 0 : offlineMs);
                })
                .toList();
    }
}
