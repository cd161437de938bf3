package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import konnect.db.Clock;
import konnect.kernel.Money;
import konnect.ledger.Ledger;
import konnect.presence.Presence;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How a live session stands for one of its two people. */
@Singleton
public final class Standings {
    private final Charging charging;
    private final Ledger ledger;
    private final Presence presence;

    public Standings(Charging charging, Ledger ledger, Presence presence) {
        this.charging = charging;
        this.ledger = ledger;
        this.presence = presence;
    }

    /**
     * What changes from minute to minute.
     *
     * @param balance the user's own
     * @param endingCost what the user would have paid in all, if they ended it at this moment
     * @param otherOnline whether the other person is there
     */
    record Standing(
            @Nullable Money balance,
            @Nullable Money endingCost,
            boolean otherOnline,
            @JsonUnwrapped Figures figures) {}

    Standing of(Handle handle, Session session, String viewer) {
        var figures = Figures.of(session.meter(), session.expertSpoke());
        boolean other = presence.isPresent(handle, session.otherThan(viewer), Clock.read(handle));
        if (!session.userId().equals(viewer)) {
            return new Standing(null, null, other, figures);
        }
        var balance = ledger.balance(handle, viewer);
        return new Standing(balance, charging.costOfEnding(handle, session, balance), other, figures);
    }
}
