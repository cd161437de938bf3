package konnect.sessions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import konnect.experts.Experts;
import konnect.identity.User.Summary;
import konnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Payloads that sessions send. Durations are whole seconds of running meter; what does not apply is absent. */
public final class Events {
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
            String type,
            Money pricePerMin,
            String startedAt,
            @Nullable Money maxAmount,
            @Nullable Boolean ringing,
            @Nullable Person expert,
            @Nullable Person user,
            @JsonUnwrapped Figures figures) {}

    record BillingUpdate(
            String chatId,
            long duration,
            Money totalCharged,
            int paidMinutes,
            @Nullable Money balance,
            @Nullable Money earned,
            @JsonUnwrapped Figures figures) {}

    record ChatWarning(String chatId, String type, @Nullable Money balance, long secondsLeft) {}

    record MeterPaused(
            String chatId,
            String reason,
            @Nullable String resumesUntil,
            @JsonUnwrapped Figures figures) {}

    record MeterResumed(
            String chatId, String reason, @JsonUnwrapped Figures figures) {}

    record ParticipantStatus(String chatId, String userId, boolean online) {}

    record IdleWarning(String chatId, String endsAt) {}

    record ChatEnded(
            String chatId,
            long duration,
            Money totalCharged,
            String reason,
            @Nullable Money earned,
            @Nullable Money refunded) {}

    /**
     * A user's place in a queue, from 1.
     *
     * @param etaBasis {@code history} or {@code platform}
     * @param requestedUntil the expert is being asked to accept, until then
     */
    record QueuePlace(
            int position,
            String expertId,
            int etaSeconds,
            String etaBasis,
            @Nullable String requestedUntil) {}

    record QueueLeft(String expertId, String reason) {}

    record Waiting(
            Person user,
            String type,
            String since,
            @Nullable String requestId,
            @Nullable String expiresAt) {}

    record ChatRequest(String requestId, Person user, String type, String expiresAt) {}

    record QueueUpdated(List<Waiting> waiting) {}

    record ExpertOffline(String expertId) {}

    record ExpertUpdated(
            String expertId,
            boolean busy,
            int queueLength,
            boolean available,
            @Nullable Integer etaSeconds) {}
}
