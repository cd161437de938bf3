package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import konnect.db.Db;
import konnect.experts.Experts;
import konnect.identity.Users;
import konnect.kernel.Iso;
import konnect.kernel.Money;
import konnect.kernel.Problem;
import konnect.kernel.Words;
import konnect.meter.EndReason;
import konnect.meter.Metered;
import konnect.meter.PauseCause;
import konnect.meter.Phase;
import konnect.meter.Split;
import konnect.sessions.Events.Person;
import konnect.sessions.Standings.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A session as its two people see it when they come to the room, again or for the first time. */
@Singleton
public final class Rooms {
    private final Db db;
    private final Experts experts;
    private final Sessions sessions;
    private final Pairs pairs;
    private final Standings standings;

    public Rooms(Db db, Experts experts, Sessions sessions, Pairs pairs, Standings standings) {
        this.db = db;
        this.experts = experts;
        this.sessions = sessions;
        this.pairs = pairs;
        this.standings = standings;
    }

    /** What the room shows. Durations are whole seconds of running meter; what stands is absent after the end. */
    public record Room(
            String chatId,
            @Pattern(regexp = Events.TYPES) String type,
            @Words(SessionStatus.class) String status,
            int paidMinutes,
            long duration,
            Money totalCharged,
            Money pricePerMin,
            @Nullable Money maxAmount,
            @Schema(format = "date-time") String startedAt,
            @Nullable @Schema(format = "date-time") String endedAt,
            @Nullable @Words(EndReason.class) String endReason,
            @Nullable @Words(PauseCause.class) String pausedReason,
            @Nullable @Schema(format = "date-time") String resumesUntil,
            @Nullable Money earned,
            @Nullable Person expert,
            @Nullable Person user,
            @JsonUnwrapped @Nullable Standing standing) {}

    /** The person's live session, brought up to now. */
    Optional<Room> live(String userId) {
        if (!sessions.lookAtAllOf(Set.of(userId))) {
            return Optional.empty();
        }
        return db.read(handle -> {
            var live = SessionsSql.liveOf(handle, userId);
            live.forEach(pairs::here);
            return live.isEmpty() ? Optional.<Room>empty() : Optional.of(room(handle, live.getFirst(), userId));
        });
    }

    /**
     * One session of the person's, brought up to now.
     *
     * @throws Problem {@code NOT_IN_SESSION}
     */
    public Room of(String sessionId, String userId) {
        var session = db.read(handle -> Sessions.own(handle, sessionId, userId));
        if (!session.meter().ended()) {
            sessions.lookAtAllOf(Set.of(userId));
        }
        return db.read(handle -> room(handle, Sessions.own(handle, sessionId, userId), userId));
    }

    private Room room(Handle handle, Session session, String viewer) {
        var meter = session.meter();
        boolean asUser = session.userId().equals(viewer);
        var terms = meter.terms();
        var phase = meter.phase();
        return new Room(
                session.id(),
                session.type(),
                status(meter),
                meter.paid(),
                meter.seconds(meter.lastAt()),
                meter.totalCharged(),
                terms.price(),
                session.maxAmount(),
                Iso.format(meter.startedAt()),
                phase instanceof Phase.Ended ended ? Iso.format(ended.at()) : null,
                phase instanceof Phase.Ended ended ? ended.reason().word() : null,
                phase instanceof Phase.Paused paused ? paused.cause().word() : null,
                phase instanceof Phase.Paused paused ? Iso.format(paused.resumeUntil()) : null,
                asUser ? null : Split.of(net(meter), terms.feePercent()).earning(),
                asUser ? expert(handle, session) : null,
                asUser ? null : user(handle, session),
                meter.ended() ? null : standings.of(handle, session, viewer));
    }

    private static Money net(Metered meter) {
        return meter.phase() instanceof Phase.Ended ended
                ? meter.totalCharged().minus(ended.refund())
                : meter.totalCharged();
    }

    /** Only what ended while it rang has no minute: the first of a session that ran is always kept. */
    private static String status(Metered meter) {
        return switch (meter.phase()) {
            case Phase.Ringing _ -> "pending";
            case Phase.Booked booked ->
                switch (booked.stage()) {
                    case PENDING -> "pending";
                    case CONFIRMED, OPEN -> "confirmed";
                    case BEGUN -> "in_progress";
                };
            case Phase.Running _, Phase.Paused _ -> "in_progress";
            case Phase.Ended _ -> meter.paid() == 0 ? "cancelled" : "completed";
        };
    }

    private @Nullable Person expert(Handle handle, Session session) {
        return experts.find(handle, session.expertId())
                .map(expert -> new Person(
                        expert.id(),
                        expert.name(),
                        expert.profile().imageUrl(),
                        expert.profile().title()))
                .orElse(null);
    }

    private static @Nullable Person user(Handle handle, Session session) {
        var user = Users.summaries(handle, List.of(session.userId())).get(session.userId());
        return user == null ? null : new Person(user.id(), user.name(), user.imageUrl(), null);
    }
}
