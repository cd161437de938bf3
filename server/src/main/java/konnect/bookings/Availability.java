package konnect.bookings;

import jakarta.inject.Singleton;
import java.util.List;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.experts.Expert;
import konnect.experts.Experts;
import konnect.kernel.Caller;
import konnect.kernel.Problem;
import konnect.kernel.WholeNumber;
import konnect.sessions.Reservations;
import konnect.settings.Settings;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** When experts can be booked. */
@Singleton
public final class Availability {
    private final Db db;
    private final Experts experts;
    private final Reservations reservations;
    private final Settings settings;

    public Availability(Db db, Experts experts, Reservations reservations, Settings settings) {
        this.db = db;
        this.experts = experts;
        this.reservations = reservations;
        this.settings = settings;
    }

    /** An expert's own timetable; an empty one before the first was stored. */
    Timetable own(Caller caller) {
        return db.read(handle ->
                AvailabilitySql.find(handle, expert(handle, caller).id()).orElse(Timetable.NONE));
    }

    /**
     * Puts another timetable in place of the one there is. Bookings that are made stand.
     *
     * @throws Problem {@code VALIDATION_FAILED}
     */
    Timetable change(Caller caller, Timetable timetable) {
        Opening.of(timetable);
        db.run(tx ->
                AvailabilitySql.store(tx.handle(), expert(tx.handle(), caller).id(), timetable));
        return timetable;
    }

    /**
     * The minutes of a session as somebody asks for them; by default {@value BookingRules#DEFAULT_MINUTES}, or as many
     * as there may be.
     *
     * @throws Problem {@code VALIDATION_FAILED}
     */
    int length(@Nullable String asked) {
        int minutes = asked == null || asked.isEmpty()
                ? Math.clamp(
                        settings.current().maxSessionDurationMins(),
                        BookingRules.MIN_MINUTES,
                        BookingRules.DEFAULT_MINUTES)
                : (int) WholeNumber.read("duration", asked, BookingRules.MIN_MINUTES, BookingRules.MAX_MINUTES);
        refuseTooLong(minutes);
        return minutes;
    }

    /** Throws {@code VALIDATION_FAILED} for more minutes than a session may have as things stand. */
    void refuseTooLong(int minutes) {
        int most = settings.current().maxSessionDurationMins();
        if (minutes > most) {
            throw Problem.invalid("duration", "must be at most " + most);
        }
    }

    /**
     * What can be booked of an approved expert from now on, within the range.
     *
     * @throws Problem {@code NOT_FOUND}
     */
    SlotsOut slots(String expertId, Window range, int minutes) {
        return db.read(handle -> {
            if (experts.find(handle, expertId).filter(Expert::isApproved).isEmpty()) {
                throw Problem.notFound("Expert");
            }
            var timetable = AvailabilitySql.find(handle, expertId).orElse(Timetable.NONE);
            long now = Clock.read(handle);
            var ahead =
                    new Window(Math.max(range.from(), now + 1), Math.min(range.to(), now + BookingRules.MAX_AHEAD_MS));
            var windows = new Windows(Opening.of(timetable)).between(ahead.from(), ahead.to());
            var taken = reservations.taken(handle, expertId, range.from(), range.to());
            var config = settings.current();
            var free = config.acceptingSessions() ? Slots.free(windows, taken, ahead, minutes) : List.<Window>of();
            return new SlotsOut(
                    timetable.timeZone(),
                    minutes,
                    free.stream().map(SlotsOut.Slot::of).toList(),
                    new SlotsOut.Terms(config.bookingFreeCancelMins(), config.bookingLateRefundPercent()));
        });
    }

    /** Whether the expert's hours cover all of this time. */
    boolean covers(Handle handle, String expertId, long from, long to) {
        return AvailabilitySql.find(handle, expertId)
                .map(timetable -> new Windows(Opening.of(timetable)).cover(from, to))
                .orElse(false);
    }

    private Expert expert(Handle handle, Caller caller) {
        return experts.ofUser(handle, caller.userId()).orElseThrow(() -> Problem.notFound("Expert"));
    }
}
