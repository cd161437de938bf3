package konnect.sessions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import konnect.db.Tx;
import konnect.realtime.Outbox;
import konnect.realtime.Outbox.Letter;

/** Tells both sides what has become of a booking, each as that side sees it. */
@Singleton
public final class BookingNews {
    private final SessionViews views;
    private final Outbox outbox;

    public BookingNews(SessionViews views, Outbox outbox) {
        this.views = views;
        this.outbox = outbox;
    }

    void tell(Tx tx, Session session) {
        List<Letter> letters = Stream.of(session.userId(), session.expertUserId())
                .map(person -> new Letter(person, "booking-updated", views.of(tx.handle(), session.id(), person)))
                .toList();
        outbox.post(tx, letters);
    }
}
