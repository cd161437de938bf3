package konnect.bookings;

import jakarta.inject.Singleton;
import konnect.db.Tx;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.kernel.Code;
import konnect.kernel.Ids;
import konnect.kernel.Moments;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.meter.EndReason;
import konnect.meter.Phase.Booked.Stage;
import konnect.notifications.Kind;
import konnect.notifications.Notifications;
import konnect.sessions.Reservation;
import konnect.sessions.Reservations;
import konnect.sessions.SessionFacts;
import konnect.sessions.SessionOut;
import konnect.sessions.SessionViews;
import konnect.sessions.Wish;
import konnect.settings.Settings;

/** Booking, answering and cancelling, and what follows when the time comes. */
@Singleton
public final class Bookings {
    private static final long MINUTE_MS = 60_000;

    private final Experts experts;
    private final Availability availability;
    private final Reservations reservations;
    private final SessionViews views;
    private final Settings settings;

    public Bookings(
            Experts experts,
            Availability availability,
            Reservations reservations,
            SessionViews views,
            Settings settings) {
        this.experts = experts;
        this.availability = availability;
        this.reservations = reservations;
        this.views = views;
        this.settings = settings;
    }

    /** The id of a new booking. Made before the transaction, so that one tried again books once. */
    static String newId() {
        return Ids.next("s");
    }

    /**
     * Books, and holds the whole price.
     *
     * @throws Problem in this order {@code VALIDATION_FAILED}, {@code EXPERT_NOT_FOUND}, {@code FORBIDDEN}, {@code
     *     NOT_ACCEPTING}, {@code OUTSIDE_AVAILABILITY}, {@code SLOT_TAKEN}, {@code INSUFFICIENT_BALANCE}
     */
    SessionOut book(Tx tx, String id, String userId, BookingIn in) {
        if (SessionFacts.find(tx.handle(), id).isPresent()) {
            return views.of(tx.handle(), id, userId);
        }
        long from = Moments.moment("scheduledAt", in.scheduledAt());
        long now = tx.clock();
        check(in, from, now);
        var expert = experts.find(tx.handle(), in.expertId())
                .filter(Expert::isApproved)
                .orElseThrow(() -> new Problem(Code.EXPERT_NOT_FOUND, "There is no such expert"));
        if (expert.userId().equals(userId)) {
            throw Problem.forbidden("Nobody can book themselves");
        }
        if (!settings.current().acceptingSessions()) {
            throw new Problem(Code.NOT_ACCEPTING, "No new sessions are taken now");
        }
        if (!availability.covers(tx.handle(), expert.id(), from, from + in.duration() * MINUTE_MS)) {
            throw new Problem(Code.OUTSIDE_AVAILABILITY, "The expert is not available at this time");
        }
        long answerUntil = Math.min(now + BookingRules.ANSWER_MS, from);
        reservations.reserve(tx, new Wish(id, userId, expert, in.type(), from, in.duration()), answerUntil);
        Notifications.tell(tx, expert.userId(), Kind.BOOKING_REQUESTED, id, null);
        return views.of(tx.handle(), id, userId);
    }

    private void check(BookingIn in, long from, long now) {
        if (from <= now) {
            throw Problem.invalid("scheduledAt", "must be in the future");
        }
        if (from % MINUTE_MS != 0) {
            throw Problem.invalid("scheduledAt", "must be a whole minute");
        }
        if (from > now + BookingRules.MAX_AHEAD_MS) {
            throw Problem.invalid("scheduledAt", "must be within 90 days");
        }
        availability.refuseTooLong(in.duration());
    }

    /** The expert agrees; else {@code NOT_FOUND}, {@code ILLEGAL_TRANSITION}. */
    SessionOut confirm(Tx tx, String id, String userId) {
        var booked = answerable(tx, id, userId);
        reservations.move(tx, booked, Stage.CONFIRMED, BookingRules.opensAt(booked));
        Notifications.tell(tx, booked.userId(), Kind.BOOKING_CONFIRMED, id, null);
        return views.of(tx.handle(), id, userId);
    }

    /** The expert does not; else {@code NOT_FOUND}, {@code ILLEGAL_TRANSITION}. */
    SessionOut decline(Tx tx, String id, String userId) {
        var booked = answerable(tx, id, userId);
        reservations.close(tx, booked, EndReason.DECLINED, booked.price(), false);
        Notifications.tell(tx, booked.userId(), Kind.BOOKING_CANCELLED, id, EndReason.DECLINED.word());
        return views.of(tx.handle(), id, userId);
    }

    /**
     * Cancels for either side, with the refund by the rule.
     *
     * @throws Problem {@code NOT_FOUND}, {@code ILLEGAL_TRANSITION}
     */
    SessionOut cancel(Tx tx, String id, String userId) {
        var booked = own(tx, id, userId);
        var refund = booked.isUser(userId)
                ? BookingRules.refundOnCancel(booked, settings.current(), tx.clock())
                : booked.price();
        reservations.close(tx, booked, EndReason.CANCELLED, refund, booked.stage() == Stage.OPEN);
        var other = booked.isUser(userId) ? booked.expertUserId() : booked.userId();
        Notifications.tell(tx, other, Kind.BOOKING_CANCELLED, id, EndReason.CANCELLED.word());
        return views.of(tx.handle(), id, userId);
    }

    /** Nobody has answered in time. */
    void expire(Tx tx, Reservation booked) {
        reservations.close(tx, booked, EndReason.DECLINED, booked.price(), false);
        Notifications.tell(tx, booked.userId(), Kind.BOOKING_CANCELLED, booked.id(), EndReason.DECLINED.word());
    }

    /** The room opens for both. */
    void open(Tx tx, Reservation booked) {
        reservations.move(tx, booked, Stage.OPEN, booked.from());
    }

    /** One side did not come. */
    void missed(Tx tx, Reservation booked, Money refund) {
        reservations.close(tx, booked, EndReason.NO_SHOW, refund, true);
    }

    /** Both are there; false while the user is in another session. */
    boolean begin(Tx tx, Reservation booked, long at) {
        return reservations.begin(tx, booked, at);
    }

    private Reservation answerable(Tx tx, String id, String userId) {
        var booked = own(tx, id, userId);
        if (booked.isUser(userId)) {
            throw Problem.notFound("Session");
        }
        if (booked.stage() != Stage.PENDING) {
            throw new Problem(Code.ILLEGAL_TRANSITION, "This booking has been answered");
        }
        if (tx.clock() >= BookingRules.answerUntil(booked)) {
            throw new Problem(Code.ILLEGAL_TRANSITION, "The time to answer is over");
        }
        return booked;
    }

    private Reservation own(Tx tx, String id, String userId) {
        views.of(tx.handle(), id, userId);
        return reservations
                .lock(tx, id)
                .orElseThrow(() -> new Problem(Code.ILLEGAL_TRANSITION, "This session has begun or is over"));
    }
}
