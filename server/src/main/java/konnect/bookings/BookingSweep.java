package konnect.bookings;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import konnect.bookings.BookingRules.Verdict;
import konnect.db.Background;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Money;
import konnect.kernel.Periodic;
import konnect.kernel.Problem;
import konnect.meter.Interval;
import konnect.presence.Node;
import konnect.presence.Presence;
import konnect.sessions.Reservation;
import konnect.sessions.Reservations;
import org.jboss.logging.Logger;

/** Looks at the bookings whose time has come: to expire, to open, to begin, or to give up waiting. On any node. */
@Singleton
@Startup
public final class BookingSweep {
    private static final Logger LOG = Logger.getLogger(BookingSweep.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int BATCH = 200;
    private static final long LOOK_AGAIN_MS = 500;
    private static final long BAD_ROW_WAITS_MS = 5_000;

    private final Db db;
    private final Node node;
    private final Presence presence;
    private final Reservations reservations;
    private final Bookings bookings;
    private final Periodic sweeping;

    public BookingSweep(@Background Db db, Node node, Presence presence, Reservations reservations, Bookings bookings) {
        this.db = db;
        this.node = node;
        this.presence = presence;
        this.reservations = reservations;
        this.bookings = bookings;
        sweeping = Periodic.every(PAUSE, "bookings", this::sweep);
    }

    void stop(@Observes ShutdownEvent event) {
        sweeping.close();
    }

    private void sweep() {
        if (!node.isFenced()) {
            db.read(handle -> reservations.due(handle, BATCH)).forEach(this::look);
        }
    }

    private void look(String id) {
        try {
            db.run(tx -> reservations.lock(tx, id).ifPresent(booked -> look(tx, booked)));
        } catch (Problem away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.errorf(e, "booking %s cannot be looked at; it waits", id);
            db.run(tx -> reservations.postpone(tx, id, BAD_ROW_WAITS_MS));
        }
    }

    private void look(Tx tx, Reservation booked) {
        long now = tx.clock();
        switch (booked.stage()) {
            case PENDING -> {
                if (now >= BookingRules.answerUntil(booked)) {
                    bookings.expire(tx, booked);
                }
            }
            case CONFIRMED -> {
                if (now >= BookingRules.opensAt(booked)) {
                    bookings.open(tx, booked);
                }
            }
            case OPEN -> room(tx, booked, now);
            case BEGUN -> throw new IllegalStateException("booking " + booked.id() + " has begun and waits");
        }
    }

    /** Nobody's absence is believed while this node cannot prove its own presence. */
    private void room(Tx tx, Reservation booked, long now) {
        if (now >= booked.until()) {
            bookings.missed(
                    tx,
                    booked,
                    verdict(tx, booked, now) instanceof Verdict.NoShow missed ? missed.refund() : Money.ZERO);
            return;
        }
        switch (verdict(tx, booked, now)) {
            case Verdict.Waits _ -> wait(tx, booked);
            case Verdict.Begins(long at) -> {
                if (!bookings.begin(tx, booked, at)) {
                    wait(tx, booked);
                }
            }
            case Verdict.NoShow(Money refund) -> {
                if (presence.isProved(tx.handle())) {
                    bookings.missed(tx, booked, refund);
                } else {
                    wait(tx, booked);
                }
            }
        }
    }

    private Verdict verdict(Tx tx, Reservation booked, long now) {
        var intervals = presence.intervals(tx.handle(), booked.people(), booked.from());
        List<Interval> user = intervals.getOrDefault(booked.userId(), List.of());
        List<Interval> expert = intervals.getOrDefault(booked.expertUserId(), List.of());
        return BookingRules.look(booked, user, expert, now);
    }

    private void wait(Tx tx, Reservation booked) {
        reservations.postpone(tx, booked.id(), LOOK_AGAIN_MS);
    }
}
