package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import konnect.experts.ExpertOut;
import konnect.experts.Experts;
import konnect.identity.User.Summary;
import konnect.kernel.Money;
import konnect.kernel.Words;
import konnect.meter.EndReason;
import konnect.meter.PauseCause;
import konnect.realtime.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Payloads that sessions send. Durations are whole seconds of running meter; what does not apply is absent. */
public final class Events {
    static final String TYPES = "chat|call|video";
    static final String ETA_BASES = "history|platform";
    private static final String LEFT =
            "left|absent|expert-offline|insufficient-balance|price-expired|declined|no-response";
    private static final String WARNINGS = "low-balance|zero-balance|cost-cap|max-duration";
    private static final String TIME = "date-time";

    static final Told<List<ExpertOut>> ONLINE_EXPERTS = Told.listOf(
            "online-experts", ExpertOut.class, "To who asked; to followers, in the place of many single changes");
    static final Told<ExpertOut> EXPERT_ONLINE =
            Told.of("expert-online", ExpertOut.class, "To every registered socket");
    static final Told<ExpertOffline> EXPERT_OFFLINE =
            Told.of("expert-offline", ExpertOffline.class, "To every registered socket");
    static final Told<ExpertUpdated> EXPERT_UPDATED =
            Told.of("expert-updated", ExpertUpdated.class, "To followers, at most once per expert and second");
    static final Told<QueuePlace> QUEUE_JOINED =
            Told.of("queue-joined", QueuePlace.class, "To who asked: the expert is busy");
    static final Told<QueuePlace> QUEUE_STATUS =
            Told.of("queue-status", QueuePlace.class, "To everybody in a queue that has changed");
    static final Told<QueueLeft> QUEUE_LEFT = Told.of("queue-left", QueueLeft.class, "To whose place is gone");
    static final Told<QueueUpdated> QUEUE_UPDATED =
            Told.of("queue-updated", QueueUpdated.class, "To the expert, on every change of the queue");
    static final Told<ChatRequest> CHAT_REQUEST =
            Told.of("chat-request", ChatRequest.class, "To an expert who accepts by hand");
    static final Told<ChatStarted> CHAT_STARTED = Told.of(
            "chat-started", ChatStarted.class, "To both: to the user with the expert, to the expert with the user");
    static final Told<BillingUpdate> BILLING_UPDATE = Told.of(
            "billing-update",
            BillingUpdate.class,
            "To both on every charge: to the user with the balance, to the expert with what is earned");
    static final Told<ChatWarning> CHAT_WARNING = Told.of(
            "chat-warning", ChatWarning.class, "To both: the session may end soon; the balance to the user only");
    static final Told<MeterPaused> METER_PAUSED =
            Told.of("meter-paused", MeterPaused.class, "To both: somebody is away and nothing is charged");
    static final Told<MeterResumed> METER_RESUMED =
            Told.of("meter-resumed", MeterResumed.class, "To both: both are there again");
    static final Told<ParticipantStatus> PARTICIPANT_STATUS =
            Told.of("participant-status", ParticipantStatus.class, "To the other side: somebody has left, or is back");
    static final Told<IdleWarning> IDLE_WARNING =
            Told.of("idle-warning", IdleWarning.class, "To the user: still there? Answer by activity");
    static final Told<ChatEnded> CHAT_ENDED =
            Told.of("chat-ended", ChatEnded.class, "To both, once: earned to the expert, refunded to the user");
    static final Told<SessionOut> BOOKING_UPDATED =
            Told.of("booking-updated", SessionOut.class, "To both, each as that side sees the booking");

    static final List<Told<?>> ALL = List.of(
            ONLINE_EXPERTS,
            EXPERT_ONLINE,
            EXPERT_OFFLINE,
            EXPERT_UPDATED,
            QUEUE_JOINED,
            QUEUE_STATUS,
            QUEUE_LEFT,
            QUEUE_UPDATED,
            CHAT_REQUEST,
            CHAT_STARTED,
            BILLING_UPDATE,
            CHAT_WARNING,
            METER_PAUSED,
            METER_RESUMED,
            PARTICIPANT_STATUS,
            IDLE_WARNING,
            CHAT_ENDED,
            BOOKING_UPDATED);

    private Events() {}

    /** Somebody as the other side sees them. */
    public record Person(
            String id,
            String name,
            @Nullable String imageUrl,
            @Nullable String title) {
        static @Nullable Person of(Experts.@Nullable Person expert) {
            return expert == null ? null : new Person(expert.id(), expert.name(), expert.imageUrl(), expert.title());
        }

        static @Nullable Person of(@Nullable Summary user) {
            return user == null ? null : new Person(user.id(), user.name(), user.imageUrl(), null);
        }
    }

    record ChatStarted(
            String chatId,
            @Pattern(regexp = TYPES) String type,
            Money pricePerMin,
            @Schema(format = TIME) String startedAt,
            @Nullable Money maxAmount,
            @Nullable Boolean ringing,
            @Nullable Person expert,
            @Nullable Person user,
            @JsonUnwrapped Figures figures) {}

    record BillingUpdate(
            String chatId,
            @Min(0) long duration,
            Money totalCharged,
            int paidMinutes,
            @Nullable Money balance,
            @Nullable Money earned,
            @JsonUnwrapped Figures figures) {}

    record ChatWarning(
            String chatId,
            @Pattern(regexp = WARNINGS) String type,
            @Nullable Money balance,
            @Min(0) long secondsLeft) {}

    record MeterPaused(
            String chatId,
            @Words(PauseCause.class) String reason,
            @Nullable @Schema(format = TIME) String resumesUntil,
            @JsonUnwrapped Figures figures) {}

    record MeterResumed(
            String chatId,
            @Words(PauseCause.class) String reason,
            @JsonUnwrapped Figures figures) {}

    record ParticipantStatus(String chatId, String userId, boolean online) {}

    record IdleWarning(String chatId, @Schema(format = TIME) String endsAt) {}

    record ChatEnded(
            String chatId,
            @Min(0) long duration,
            Money totalCharged,
            @Words(EndReason.class) String reason,
            @Nullable Money earned,
            @Nullable Money refunded) {}

    /**
     * A user's place in a queue, from 1.
     *
     * @param etaBasis {@code history} or {@code platform}
     * @param requestedUntil the expert is being asked to accept, until then
     */
    record QueuePlace(
            @Min(1) int position,
            String expertId,
            @Min(0) int etaSeconds,
            @Pattern(regexp = ETA_BASES) String etaBasis,
            @Nullable @Schema(format = TIME) String requestedUntil) {}

    record QueueLeft(
            String expertId, @Pattern(regexp = LEFT) String reason) {}

    record Waiting(
            Person user,
            @Pattern(regexp = TYPES) String type,
            @Schema(format = TIME) String since,
            @Nullable String requestId,
            @Nullable @Schema(format = TIME) String expiresAt) {}

    record ChatRequest(
            String requestId,
            Person user,
            @Pattern(regexp = TYPES) String type,
            @Schema(format = TIME) String expiresAt) {}

    record QueueUpdated(List<Waiting> waiting) {}

    record ExpertOffline(String expertId) {}

    record ExpertUpdated(
            String expertId,
            boolean busy,
            @Min(0) int queueLength,
            boolean available,
            @Nullable Integer etaSeconds) {}
}
