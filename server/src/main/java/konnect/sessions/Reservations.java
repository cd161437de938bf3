package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.experts.Experts;
import konnect.kernel.Code;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.ledger.Ledger;
import konnect.meter.BookedTime;
import konnect.meter.EndReason;
import konnect.meter.Outcome;
import konnect.meter.Phase;
import konnect.meter.Phase.Booked.Stage;
import konnect.sessions.ReservationsSql.Row;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Sessions that were booked and have not begun: the row, its money and its way to the room. What may happen when is for
 * {@code konnect.bookings} to say. Both sides are told of every change.
 */
@Singleton
public final class Reservations {
    private final Ledger ledger;
    private final Charging charging;
    private final Starts starts;
    private final Experts experts;
    private final BookingNews news;

    public Reservations(Ledger ledger, Charging charging, Starts starts, Experts experts, BookingNews news) {
        this.ledger = ledger;
        this.charging = charging;
        this.starts = starts;
        this.experts = experts;
        this.news = news;
    }

    /** A time at which an expert is booked, in milliseconds since 1970. */
    public record Taken(long from, long until) {}

    /**
     * Books: one row, and its whole price from the wallet into its hold. The database itself refuses an overlap.
     *
     * @param nextCheck when the booking is looked at first
     * @throws Problem {@code BLOCKED}, {@code SLOT_TAKEN}, {@code INSUFFICIENT_BALANCE}; the transaction cannot be used
     *     any more then
     */
    public Reservation reserve(Tx tx, Wish wish, long nextCheck) {
        Blocks.refuse(tx.handle(), wish.userId(), wish.expert().userId());
        long at = tx.clock();
        var meter = BookedTime.reserve(starts.bookedTerms(wish), wish.from(), at);
        var expert = wish.expert();
        var session = new Session(
                wish.sessionId(),
                wish.userId(),
                expert.id(),
                expert.userId(),
                wish.type(),
                null,
                meter,
                false,
                at,
                false);
        ShiftsSql.lockExpert(tx.handle(), expert.id());
        insert(tx.handle(), session, nextCheck);
        ledger.post(tx, List.of(Movements.booking(session)));
        news.tell(tx, session);
        return Reservation.of(session, at);
    }

    private static void insert(Handle handle, Session session, long nextCheck) {
        if (!(session.meter().phase() instanceof Phase.Booked booked)) {
            throw new IllegalStateException("a booking has a booked time");
        }
        try {
            ReservationsSql.insert(handle, session, booked, nextCheck);
        } catch (JdbiException e) {
            if (Db.violates(e, ReservationsSql.EXPERT_SLOT)) {
                throw new Problem(Code.SLOT_TAKEN, "This time has just been booked by somebody else");
            }
            if (Db.violates(e, ReservationsSql.USER_SLOT)) {
                throw new Problem(Code.SLOT_TAKEN, "You have another booking at this time");
            }
            throw e;
        }
    }

    /** Locks a booking that has not begun; nothing when there is none, or it has begun or is over. */
    public Optional<Reservation> lock(Tx tx, String id) {
        return ReservationsSql.lock(tx.handle(), id).map(Row::reservation);
    }

    /** Bookings whose next check has come. */
    public List<String> due(Handle handle, int limit) {
        return ReservationsSql.due(handle, limit);
    }

    /** The expert has answered, or the room opens. */
    public void move(Tx tx, Reservation booked, Stage stage, long nextCheck) {
        var session = session(tx, booked);
        store(tx, session, BookedTime.move(session.meter(), stage, charging.clock(tx), nextCheck), false);
        news.tell(tx, session);
    }

    /** Looks again later. */
    public void postpone(Tx tx, String id, long millis) {
        SessionsSql.postpone(tx.handle(), id, millis);
    }

    /**
     * Begins the session: both are told as of any start.
     *
     * @return false while the user is in another session, which nobody can be in two of
     */
    public boolean begin(Tx tx, Reservation booked, long startedAt) {
        if (SessionsSql.userIsLive(tx.handle(), booked.userId())) {
            return false;
        }
        var session = session(tx, booked);
        var expert = experts.find(tx.handle(), booked.expertId()).orElseThrow(() -> Problem.notFound("Expert"));
        var outcome = BookedTime.begin(session.meter(), startedAt, charging.clock(tx));
        store(tx, session, outcome, false);
        ReservationsSql.began(tx.handle(), session.id(), outcome.session());
        news.tell(tx, session);
        starts.tell(tx, session.with(outcome.session()), expert);
        return true;
    }

    /**
     * Ends a booking that has not begun. What is not refunded is settled as every session is.
     *
     * @param tell whether the people hear {@code chat-ended}: those who may be in the room
     */
    public void close(Tx tx, Reservation booked, EndReason reason, Money refund, boolean tell) {
        var session = session(tx, booked);
        store(tx, session, BookedTime.close(session.meter(), reason, refund, charging.clock(tx)), tell);
        news.tell(tx, session);
    }

    /** When this expert is booked between two moments. */
    public List<Taken> taken(Handle handle, String expertId, long from, long until) {
        return ReservationsSql.taken(handle, expertId, from, until);
    }

    private void store(Tx tx, Session session, Outcome outcome, boolean tell) {
        var changes = new Changes();
        if (tell) {
            changes.add(session, outcome);
        } else {
            changes.addQuietly(session, outcome);
        }
        charging.store(tx, changes);
    }

    private static Session session(Tx tx, Reservation booked) {
        return ReservationsSql.lock(tx.handle(), booked.id())
                .map(Row::session)
                .orElseThrow(() -> new Problem(Code.ILLEGAL_TRANSITION, "This booking has begun or is over"));
    }
}
