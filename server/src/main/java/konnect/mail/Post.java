package konnect.mail;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.kernel.Periodic;
import konnect.mail.Carrier.NotCarried;
import org.jboss.logging.Logger;

/** Sends what has been ordered. A mail whose node dies while it is sent is sent again. */
@Singleton
@Startup
public final class Post {
    private static final Logger LOG = Logger.getLogger(Post.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Between two attempts at the same mail; doubled each time. */
    static final int RETRY_SECONDS = 30;

    /** The last about 17 hours after the first. */
    static final int MAX_ATTEMPTS = 12;
    /** Mails in one turn. */
    private static final int BATCH = 50;

    private final Db db;
    private final Map<String, Writer> writers = new HashMap<>();
    private final Carrier carrier;
    private final Periodic rounds;

    public Post(@Background Db db, Config config, @All List<Writer> writers) {
        this.db = db;
        var mail = config.mail();
        var smtp = mail.smtp();
        carrier = smtp == null
                ? new FolderCarrier(config.dataDir().resolve("mail"), mail.from())
                : new SmtpCarrier(smtp, mail);
        writers.forEach(writer -> writer.kinds().forEach(kind -> this.writers.put(kind, writer)));
        rounds = Periodic.every(PAUSE, "mail", this::round);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    private void round() {
        for (int sent = 0; sent < BATCH; sent++) {
            var due = db.tx(tx -> MailsSql.take(tx.handle(), RETRY_SECONDS)).orElse(null);
            if (due == null) {
                return;
            }
            send(due);
        }
    }

    private void send(Due due) {
        try {
            var letter = letter(due);
            if (letter.isPresent()) {
                carrier.carry(letter.get());
            }
            db.run(tx -> MailsSql.delete(tx.handle(), due.id()));
        } catch (NotCarried e) {
            // Without the cause's own message: servers like to repeat the address in it.
            boolean last = due.attempts() >= MAX_ATTEMPTS;
            LOG.warnf(
                    "mail %s (%s) was not taken, attempt %d%s: %s",
                    due.id(), due.kind(), due.attempts(), last ? ", the last" : "", e.getMessage());
            if (last) {
                db.run(tx -> MailsSql.delete(tx.handle(), due.id()));
            }
        }
    }

    private Optional<Letter> letter(Due due) {
        var writer = writers.get(due.kind());
        return writer == null ? Optional.empty() : db.tx(tx -> writer.write(tx, due));
    }
}
