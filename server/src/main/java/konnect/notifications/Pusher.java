package konnect.notifications;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import konnect.db.Background;
import konnect.db.Clock;
import konnect.db.Db;
import konnect.kernel.Json;
import konnect.kernel.Periodic;
import konnect.notifications.Pushes.Push;
import konnect.presence.Presence;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what has been ordered to each browser of the person, once: a push that is lost is no message that is lost, since
 * the page shows it all when it is opened.
 */
@Singleton
@Startup
public final class Pusher {
    private static final Logger LOG = Logger.getLogger(Pusher.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    /** Orders in one turn, whose messages are all on their way at once. */
    private static final int BATCH = 20;

    private static final String SECONDS_TO_KEEP = "14400";
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Db db;
    private final Vapid vapid;
    private final Presence presence;
    private final PushServices services;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final Periodic rounds;

    public Pusher(@Background Db db, Vapid vapid, Presence presence, PushServices services) {
        this.db = db;
        this.vapid = vapid;
        this.presence = presence;
        this.services = services;
        rounds = Periodic.every(PAUSE, "push", this::round);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    /** What the browser's worker reads. */
    record Text(
            String kind,
            String title,
            String subjectId,
            @Nullable String detail) {}

    private void round() {
        var sending = new ArrayList<CompletableFuture<?>>();
        for (var push : db.tx(tx -> PushSql.take(tx.handle(), BATCH))) {
            for (var subscription : wanted(push)) {
                sending.add(send(subscription, push));
            }
        }
        sending.forEach(CompletableFuture::join);
    }

    private List<Subscription> wanted(Push push) {
        return db.read(handle -> {
            boolean here =
                    push.kind().equals(Pushes.MESSAGE) && presence.isPresent(handle, push.userId(), Clock.read(handle));
            return here ? List.<Subscription>of() : PushSql.of(handle, push.userId());
        });
    }

    private CompletableFuture<?> send(Subscription to, Push push) {
        if (!services.isKnown(to.endpoint())) {
            return CompletableFuture.completedFuture(to);
        }
        try {
            return http.sendAsync(request(to, push), BodyHandlers.discarding())
                    .thenAccept(answer -> heard(to, answer.statusCode()))
                    .exceptionally(e -> {
                        LOG.debugf("a push service does not answer: %s", e.getMessage());
                        return null;
                    })
                    .orTimeout(WHOLE.toMillis(), TimeUnit.MILLISECONDS)
                    .handle((done, e) -> to);
        } catch (GeneralSecurityException e) {
            LOG.warnf("push %s cannot be sealed: %s", push.id(), e.getMessage());
            return CompletableFuture.completedFuture(to);
        }
    }

    private HttpRequest request(Subscription to, Push push) throws GeneralSecurityException {
        var uri = URI.create(to.endpoint());
        var text = Json.write(new Text(push.kind(), title(push.kind()), push.subject(), push.detail()));
        return HttpRequest.newBuilder(uri)
                .timeout(WHOLE)
                .header("TTL", SECONDS_TO_KEEP)
                .header("Urgency", "high")
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("Authorization", vapid.authorization(uri, db.clock()))
                .POST(BodyPublishers.ofByteArray(Sealing.seal(to, text.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private void heard(Subscription to, int status) {
        if (status == NOT_FOUND || status == GONE) {
            db.run(tx -> PushSql.gone(tx.handle(), to.id()));
        } else if (status / 100 != 2) {
            LOG.warnf("%s answered %d to a push", URI.create(to.endpoint()).getHost(), status);
        }
    }

    private static String title(String kind) {
        return switch (kind) {
            case Pushes.MESSAGE -> "You have a new message";
            case Pushes.TURN -> "It is your turn";
            default -> Kind.of(kind).title();
        };
    }
}
