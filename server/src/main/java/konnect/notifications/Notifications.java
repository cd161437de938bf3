package konnect.notifications;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import konnect.db.Db;
import konnect.db.Tx;
import konnect.kernel.Ids;
import konnect.kernel.Paging;
import konnect.mail.Mails;
import konnect.notifications.Preferences.Preference;
import konnect.realtime.Outbox;
import konnect.realtime.Tidings;
import konnect.realtime.Told;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people are told of: written in the transaction of its cause, and sent as each wants it. */
@Singleton
public final class Notifications implements Tidings {
    private static final Told<Notification> TOLD =
            Told.of("notification", Notification.class, "To whom it concerns, if they want it in the app");

    private final Db db;

    public Notifications(Db db) {
        this.db = db;
    }

    /** Tells a person of something that this transaction does. */
    public static void tell(Tx tx, String userId, Kind kind, String subjectId, @Nullable String detail) {
        var wanted = preference(tx.handle(), userId, kind);
        if (wanted.app()) {
            var draft = new Notification(Ids.next("n"), kind, kind.title(), subjectId, detail, false, Instant.EPOCH);
            var told = NotificationsSql.insert(tx.handle(), draft, userId);
            Outbox.leave(tx, List.of(TOLD.to(userId, told)));
            Pushes.order(tx, userId, kind.word(), subjectId, detail);
        }
        if (wanted.mail()) {
            Mails.order(tx, userId, NotificationLetters.KIND, NotificationLetters.object(kind, subjectId, detail));
        }
    }

    @Override
    public List<Told<?>> told() {
        return List.of(TOLD);
    }

    NotificationsOut page(String userId, Paging paging) {
        return db.read(handle -> new NotificationsOut(
                NotificationsSql.page(handle, userId, paging),
                paging.page(),
                paging.limit(),
                NotificationsSql.count(handle, userId),
                NotificationsSql.unread(handle, userId)));
    }

    /** Marks some, or all; those of others are left alone. */
    UnreadOut read(String userId, ReadIn in) {
        return db.tx(tx -> {
            NotificationsSql.read(tx.handle(), userId, in.ids());
            return new UnreadOut(NotificationsSql.unread(tx.handle(), userId));
        });
    }

    Preferences preferences(String userId) {
        return db.read(handle -> all(handle, userId));
    }

    /** Kinds that are not named stay as they are. */
    Preferences prefer(String userId, Preferences in) {
        return db.tx(tx -> {
            in.items().forEach(each -> NotificationsSql.prefer(tx.handle(), userId, each));
            return all(tx.handle(), userId);
        });
    }

    private static Preferences all(Handle handle, String userId) {
        var said = NotificationsSql.preferences(handle, userId);
        return new Preferences(
                Arrays.stream(Kind.values()).map(kind -> of(said, kind)).toList());
    }

    private static Preference preference(Handle handle, String userId, Kind kind) {
        return of(NotificationsSql.preferences(handle, userId), kind);
    }

    private static Preference of(Map<String, Preference> said, Kind kind) {
        return said.getOrDefault(kind.word(), Preference.absent(kind));
    }
}
