package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import konnect.db.Tx;
import konnect.realtime.Outbox;
import konnect.realtime.Outbox.Letter;

/** Tells both sides what has become of a booking, each as that side sees it, and the lists whether the expert is busy. */
@Singleton
public final class BookingNews {
    private final SessionViews views;
    private final Outbox outbox;
    private final ExpertStates states;

    public BookingNews(SessionViews views, Outbox outbox, ExpertStates states) {
        this.views = views;
        this.outbox = outbox;
        this.states = states;
    }

    void tell(Tx tx, Session session) {
        List<Letter> letters = Stream.of(session.userId(), session.expertUserId())
                .map(person -> Events.BOOKING_UPDATED.to(person, views.of(tx.handle(), session.id(), person)))
                .toList();
        outbox.post(tx, letters);
        states.refresh(tx, session.expertId());
    }
}
