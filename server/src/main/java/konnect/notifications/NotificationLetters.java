package konnect.notifications;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import konnect.config.Config;
import konnect.db.Tx;
import konnect.identity.Users;
import konnect.mail.Due;
import konnect.mail.Letter;
import konnect.mail.Writer;
import org.jspecify.annotations.Nullable;

/** Notifications as mails. */
@Singleton
public final class NotificationLetters implements Writer {
    static final String KIND = "notification";
    private static final String GAP = " ";

    private final String address;

    public NotificationLetters(Config config) {
        var url = config.web().publicUrl();
        address = url == null ? "http://localhost:" + config.port() : url.toString();
    }

    /** What a mail is about, in one line: its kind, its subject's id and the detail. */
    static String object(Kind kind, String subjectId, @Nullable String detail) {
        return kind.word() + GAP + subjectId + (detail == null ? "" : GAP + detail);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<Letter> write(Tx tx, Due due) {
        var words = due.object().split(GAP, 3);
        var title = Kind.of(words[0]).title() + (words.length > 2 ? ": " + words[2].replace('_', ' ') : "");
        var user = Users.find(tx.handle(), due.personId());
        return user.disabled()
                ? Optional.empty()
                : Optional.of(new Letter(
                        user.email(), title, """
                        Hello %s,

                        %s. See it at %s

                        Which mails you get is up to you: profile, notifications.

                        Konnect
                        """.formatted(user.name().replaceAll("\\p{Cntrl}", " "), title, address)));
    }
}
